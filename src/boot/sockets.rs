//! Binding what the configuration names.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

/// For the process and its group, in which the proxy should be.
const SOCKET_MODE: u32 = 0o660;

pub fn tcp(addresses: &[SocketAddr]) -> io::Result<Vec<TcpListener>> {
    let bind =
        |address: &SocketAddr| TcpListener::bind(address).map_err(|error| told(&error, address));
    addresses.iter().map(bind).collect()
}

pub fn unix(paths: &[PathBuf]) -> io::Result<Vec<UnixListener>> {
    paths.iter().map(|path| bind(path).map_err(|error| told(&error, &path.display()))).collect()
}

/// A socket that a process left behind which is no more gives way; one that is served, or a file
/// that is none, does not.
fn bind(path: &Path) -> io::Result<UnixListener> {
    let listener = match UnixListener::bind(path) {
        Err(error) if error.kind() == ErrorKind::AddrInUse && is_left_behind(path) => {
            fs::remove_file(path)?;
            UnixListener::bind(path)?
        }
        bound => bound?,
    };
    fs::set_permissions(path, Permissions::from_mode(SOCKET_MODE))?;
    Ok(listener)
}

fn is_left_behind(path: &Path) -> bool {
    let is_socket = fs::metadata(path).is_ok_and(|metadata| metadata.file_type().is_socket());
    let refused = |error: io::Error| error.kind() == ErrorKind::ConnectionRefused;
    is_socket && UnixStream::connect(path).err().is_some_and(refused)
}

fn told(error: &io::Error, place: &dyn std::fmt::Display) -> io::Error {
    io::Error::new(error.kind(), format!("{place}: {error}"))
}
