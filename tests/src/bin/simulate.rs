//! Simulated business years: `simulate YEARS SEED ORDERS DEPTH`, each as below if it is absent or empty. Beside the years
//! it walks over every sequence of up to DEPTH commands of a small world.

use std::time::Instant;

use duebook_tests::simulation::run::Figures;
use duebook_tests::simulation::shrink::report;
use duebook_tests::simulation::small;
use duebook_tests::simulation::year::years;

fn number(place: usize, default: u64) -> u64 {
    std::env::args().nth(place).filter(|text| !text.is_empty()).map_or(default, |text| {
        text.parse().unwrap_or_else(|_| {
            eprintln!("a number is expected, not {text}");
            std::process::exit(2)
        })
    })
}

fn main() {
    let (all, seed, orders) = (number(1, 1_000), number(2, 1), number(3, 1_000));
    let orders = usize::try_from(orders).unwrap_or(1_000);
    let workers = std::thread::available_parallelism().map_or(2, |cores| u64::try_from(cores.get()).unwrap_or(2));
    let depth = usize::try_from(number(4, 5)).unwrap_or(5);
    let began = Instant::now();
    let small = std::thread::spawn(move || small::walk(depth));
    let mut figures = Figures::default();
    let mut done = 0;
    while done < all {
        // A round is long enough that no core waits, and short enough that something is to be seen.
        let round = (all - done).min(workers * 10);
        let part = |worker: u64| (0..round).filter(move |at| at % workers == worker).map(move |at| seed + done + at);
        let results: Vec<_> = std::thread::scope(|scope| {
            let started: Vec<_> = (0..workers).map(|worker| scope.spawn(move || years(part(worker), orders))).collect();
            started.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
        });
        for result in results {
            match result {
                Ok(Ok(more)) => figures.add(&more),
                Ok(Err(failure)) => {
                    print!("{}", report(&failure));
                    std::process::exit(1);
                }
                Err(_) => {
                    println!("a year of the seeds {} to {} panicked", seed + done, seed + done + round - 1);
                    std::process::exit(1);
                }
            }
        }
        done += round;
        let seconds = began.elapsed().as_secs();
        println!("{done} years, {} orders, {} events, {seconds} s", figures.orders, figures.events);
    }
    told(&figures, seed, orders);
    match small.join() {
        Ok(Ok(walked)) => {
            println!(
                "\nevery sequence of up to {depth} commands of twelve kinds over two accounts and the amounts 0, 1, 2:"
            );
            println!(
                "{} histories, {} commands at their ends, {} refused",
                walked.histories, walked.given, walked.refused
            );
        }
        Ok(Err(finding)) => {
            println!("{finding}");
            std::process::exit(1);
        }
        Err(_) => std::process::exit(1),
    }
    println!("\n{} s", began.elapsed().as_secs());
}

fn told(figures: &Figures, seed: u64, orders: usize) {
    let refused: usize = figures.refused.values().sum();
    println!("\n{} business years of {orders} orders, seeds from {seed}: nothing wrong", figures.years);
    println!("orders    {}", figures.orders);
    println!("accepted  {}", figures.accepted);
    println!("retried   {}", figures.retried);
    println!("refused   {refused}");
    println!("foretold  {} by the auditor before they were decided", figures.foretold);
    println!("events    {}", figures.events);
    println!("shaken    {} times: crashes, snapshots, branches, second writers", figures.shaken);
    for (code, count) in &figures.refused {
        println!("  {count:>8}  {code}");
    }
}
