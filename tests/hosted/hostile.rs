//! What attackers send (bug classes 1, 2, 8 and 15): addresses, requests, tokens and markup made to
//! be misread. Each is answered, none with an error of ours, and none gets anywhere.

mod input;
mod log;
pub mod markup;
pub mod redirects;
mod requests;
pub mod tokens;
