//! The vectors, and that the pages of the project tell the truth.

mod capabilities;
mod readme;
mod vectors;
