//! Implementations of the ports. They know nothing of web or engines, and `boot` alone names them.

pub mod argon;
pub mod atlas;
pub mod audit;
pub mod breached;
pub mod clock;
pub mod courier;
pub mod keyring;
pub mod links;
pub mod metered;
mod outward;
pub mod shelf;
pub mod sql;
