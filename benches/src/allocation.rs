//! One receipt, and many, over many open items of one customer.

use duebook::{AllocationRequest, Scheme, allocate};

use crate::data::{day, items, lots, one_lot, ten_oldest};
use crate::{fastest, report};

/// One receipt that pays ten items, or all.
pub(crate) fn one_receipt() {
    for (count, calls, rounds) in [(10_u64, 2_000, 100), (10_000, 4, 60), (100_000, 1, 25)] {
        let items = items(count, 1);
        let lot = one_lot(&items);
        let small = ten_oldest(&items);
        let scheme = Scheme::oldest_due_first();
        let request = AllocationRequest { lots: &[&small], items: &items, scheme: &scheme, as_of: day(400) };
        let time = fastest(calls, rounds, || allocate(std::hint::black_box(&request)).unwrap());
        report(&format!("allocate 1 receipt over {count} items, paying the first 10"), time);
        for (name, scheme) in [("oldest due first", Scheme::oldest_due_first()), ("standard", Scheme::standard())] {
            let request = AllocationRequest { lots: &[&lot], items: &items, scheme: &scheme, as_of: day(400) };
            let time = fastest(calls, rounds, || allocate(std::hint::black_box(&request)).unwrap());
            report(&format!("allocate 1 receipt over {count} items, {name}"), time);
        }
    }
}

/// Many receipts, by every scheme with a name.
pub(crate) fn presets() {
    let (items, lots) = (items(100_000, 1), lots(10_000, 1));
    for name in Scheme::presets() {
        let scheme = Scheme::preset(name).unwrap();
        let request = AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of: day(400) };
        // Pro rata writes a line for each lot and item: the answer itself is as long as that.
        if name != "proRata" {
            let time = fastest(1, 5, || allocate(std::hint::black_box(&request)).unwrap());
            report(&format!("allocate 10,000 lots over 100,000 items, {name}"), time);
        }
    }
}
