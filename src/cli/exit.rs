use std::process::ExitCode;

use crate::brand;
use crate::config::Complaint;
use crate::ports::Fault;

/// What `--help` says of exit codes.
pub const MEANINGS: &str = "Exit codes:
  0  done
  1  it did not work; the message says why
  2  the command line cannot be understood
  3  the configuration has mistakes
  4  a store is out of reach
  5  stored data does not fit: another version, another master key
  6  there is no such thing, or it is there already";

/// Why a command ends without success.
#[derive(Debug)]
pub enum Exit {
    Failed(String),
    Misconfigured(Vec<Complaint>),
    Themes(Vec<brand::Complaint>),
    Fault(Fault),
    /// What was named is not there, or is there already.
    NoSuch(String),
}

impl Exit {
    /// Says what is wrong on standard error, and gives the exit code.
    pub fn tell(&self) -> ExitCode {
        let code = match self {
            Self::Failed(what) => {
                eprintln!("vestibule: {what}");
                1
            }
            Self::Misconfigured(complaints) => {
                for complaint in complaints {
                    eprintln!("{complaint}");
                }
                eprintln!("vestibule: mistakes in the configuration: {}", complaints.len());
                3
            }
            Self::Themes(complaints) => {
                for complaint in complaints {
                    eprintln!("{complaint}");
                }
                eprintln!("vestibule: mistakes in the themes: {}", complaints.len());
                3
            }
            Self::Fault(fault) => {
                eprintln!("vestibule: {}", chain(fault));
                match fault {
                    Fault::Down(_) | Fault::Busy { .. } => 4,
                    Fault::Misfit { .. } => 5,
                }
            }
            Self::NoSuch(what) => {
                eprintln!("vestibule: {what}");
                6
            }
        };
        ExitCode::from(code)
    }
}

/// A fault with its causes.
pub fn chain(fault: &Fault) -> String {
    let error: &dyn std::error::Error = fault;
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

impl From<Fault> for Exit {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<std::io::Error> for Exit {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<Vec<Complaint>> for Exit {
    fn from(complaints: Vec<Complaint>) -> Self {
        Self::Misconfigured(complaints)
    }
}
