use std::path::PathBuf;

use crate::config::raw::{RawAudit, RawAuditAddresses, RawAuditNames, RawAuditTarget};
use crate::config::{Audit, AuditTarget, Told};
use crate::domain::Span;

/// The schema has checked every word already.
pub(super) fn audit(raw: &RawAudit) -> Audit {
    Audit {
        target: match raw.target {
            RawAuditTarget::None => AuditTarget::Nowhere,
            RawAuditTarget::Stdout => AuditTarget::Stdout,
            RawAuditTarget::File => AuditTarget::File(PathBuf::from(&raw.file)),
            RawAuditTarget::Directory => AuditTarget::Directory,
        },
        addresses: match raw.addresses {
            RawAuditAddresses::Whole => Told::Whole,
            RawAuditAddresses::Network => Told::Reduced,
            RawAuditAddresses::None => Told::Nothing,
        },
        user_names: match raw.user_names {
            RawAuditNames::Whole => Told::Whole,
            RawAuditNames::Hashed => Told::Reduced,
            RawAuditNames::None => Told::Nothing,
        },
        retention: Span::from_days(raw.retention_days),
        required: raw.required,
    }
}
