//! The judge of credit: two public books of invoices, what the engine made of them as of past days, and how long it
//! took.
//!
//! The books are not part of this repository. `benches/credit.py` unpacks them; alone:
//!
//! ```text
//! cargo run --release -p duebook-benches --bin credit -- all /some/folder
//! ```
//!
//! with `ibm_late_payment.csv`, `b2b_closed.csv` and `b2b_open.csv` in the folder. The cut-offs are frozen: what came
//! before may be tuned with, what came after is only judged.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

mod books;
mod collection;
mod forecast;
mod grades;
mod speed;

use std::path::Path;

fn say(name: &str, figures: &serde_json::Value) {
    println!("{}", serde_json::json!({ "credit": name, "figures": figures }));
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [part, folder] = words[..] else {
        println!("<all|forecast|tuning|collection|grades|speed> <folder>");
        return;
    };
    let folder = Path::new(folder);
    let wanted = |name: &str| part == "all" || part == name;
    let books = [books::ibm(folder), books::b2b(folder)];
    for book in &books {
        if wanted("forecast") {
            say(&format!("forecast, {}", book.name), &forecast::judged(book, &book.judged_origins()));
        }
        if part == "tuning" {
            say(&format!("forecast, old part of {}", book.name), &forecast::judged(book, &book.tuning_origins()));
        }
        if wanted("grades") {
            say(&format!("grades, {}", book.name), &grades::judged(book));
            // Days as the calendar counts them: a due day on a weekend stays, as in the studies that are compared with.
            let plain = book.in_calendar_days();
            if book.calendar.is_some() {
                say(&format!("grades, {}, calendar days", book.name), &grades::judged(&plain));
            }
        }
        if wanted("collection") {
            say(&format!("collection, {}", book.name), &collection::judged(book));
        }
    }
    if wanted("speed") {
        speed::run(folder);
    }
}
