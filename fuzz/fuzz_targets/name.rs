#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = duebook_tests::fuzz::text::name(data);
});
