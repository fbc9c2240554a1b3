//! The composition root: the only room that names concrete adapters and puts everything together.

mod atlas;
mod book;
mod breached;
mod compare;
mod connection;
mod demo;
mod fittings;
mod house;
mod http;
mod post;
mod preview;
mod server;
mod sockets;
mod stores;
mod tls;

pub use breached::breaches;
pub use compare::{Compared, compare};
pub use fittings::{audit_rules, courier, hash_budget, load_catalog, open_journal};
pub use house::House;
pub use post::Post;
pub use preview::{MEASURE, Preview, PreviewedPage, ROOMS};
pub use server::Server;
pub use stores::{Keys, Stores, open_directory, open_vault};
