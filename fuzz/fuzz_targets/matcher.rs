#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = duebook_tests::fuzz::matcher::matcher(data);
});
