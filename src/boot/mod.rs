//! The composition root: the only room that names concrete adapters and puts everything together.

mod book;
mod demo;
mod house;
mod server;
mod stores;

pub use house::{House, courier, hash_budget, load_catalog};
pub use server::Server;
pub use stores::{Keys, Stores, open_directory, open_vault};
