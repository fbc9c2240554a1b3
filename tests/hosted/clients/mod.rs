//! Clients as people use them, unmodified, against a whole server by the world's clock.
//!
//! They run when `VESTIBULE_TEST_CLIENTS` names a folder in which `tests/clients` is installed:
//! its `node_modules`, and a Python environment `venv` with its requirements. Otherwise the run
//! says that they are left out.

mod browser_app;
mod installed;
mod setting;
mod suites;
