//! The book: orders in, events out, approvals, rights, proof, vouchers, feeds.

mod access;
mod approval;
mod blame;
#[path = "../shared/books.rs"]
mod books;
mod bytes;
mod faults;
mod flow;
mod foreign;
mod histories;
mod log;
mod matching;
mod portfolio;
mod posting;
mod proof;
mod reconciling;
mod reports;
mod rights;
mod scale_approval;
mod scale_book;
mod simulation;
mod validate;
mod voucher;
#[path = "../shared/world.rs"]
mod world;
