//! The working year of a company: 1,000 customers, 10,000 items, 10,000 payments.
//!
//! Everything is counted from plain rows (text and integers) as a database would give them: records
//! are made, payments allocated oldest due first, links collected, what is left open aged.

use duebook::{AllocationRequest, Scheme, aging, allocate, settle};

use crate::data::{day, items, lots};
use crate::{fastest, report};

pub(crate) fn run() {
    let scheme = Scheme::oldest_due_first();
    let as_of = day(400);
    let (all_items, all_lots) = (items(10_000, 1_000), lots(10_000, 1_000));
    let work = || {
        let request = AllocationRequest { lots: &all_lots, items: &all_items, scheme: &scheme, as_of };
        let plan = allocate(&request).unwrap();
        let left = settle(&all_items, &plan).unwrap();
        let rows = aging(&left, &[30, 60, 90], as_of).unwrap();
        (plan, rows)
    };
    let (plan, rows) = work();
    let figures = serde_json::json!({
        "language": "rust",
        "check": {
            "links": plan.lines.len(),
            "allocated": plan.totals[0].allocated.minor(),
            "leftOver": plan.totals[0].left_over.minor(),
            "aging": rows[0].overdue.iter().map(duebook::Money::minor).collect::<Vec<_>>(),
            "notDue": rows[0].not_due.minor(),
        }
    });
    println!("{figures}");
    let operations = 20_000 + plan.lines.len();
    report("workload, records in memory", fastest(1, 40, work));
    report("workload, building the records", fastest(1, 40, || (items(10_000, 1_000), lots(10_000, 1_000))));
    println!("{}", serde_json::json!({ "language": "rust", "operations": operations }));
}
