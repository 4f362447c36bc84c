#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| drop(duebook_tests::fuzz::statement::ofx(data)));
