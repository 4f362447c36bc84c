//! A contract becomes dated money, and a receipt pays some of it.

use duebook::*;

fn main() -> Result<()> {
    let cny = Currency::new("CNY")?;
    let terms = Terms::percent([
        ("30", Due::after("signing", 7)?),
        ("40", Due::after("delivery", 30)?),
        ("30", Due::end_of_month_after("acceptance", 1)?),
    ])?;
    let events = vec![EventDate::new("signing", "2026-01-31")?, EventDate::new("delivery", "2026-03-10")?];
    let total = Money::parse("113000.01", cny)?;
    let plan = schedule(&ScheduleRequest { total, terms, events, calendar: None })?;

    let mut items = Vec::new();
    for Installment { number, amount, due, event, .. } in &plan.installments {
        match (due, event) {
            (Some(due), _) => {
                println!("{number} {amount} {due}");
                items.push(Receivable::new(&format!("C-1/{number}"), "ACME", *amount, *due)?);
            }
            (None, Some(event)) => println!("{number} {amount} waits for {event}"),
            (None, None) => {}
        }
    }

    let receipt = Lot::new("R-7", "ACME", Money::parse("50000.00", cny)?, "2026-02-06".parse()?)?;
    let (scheme, as_of) = (Scheme::oldest_due_first(), receipt.received);
    let plan = allocate(&AllocationRequest { lots: &[receipt], items: &items, scheme: &scheme, as_of })?;
    for Line { item, amount, reason, .. } in &plan.lines {
        println!("{item} {amount} {}", reason.en());
    }
    Ok(())
}
