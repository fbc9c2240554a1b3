//! Who may do what with a version in which state.

use crate::domain::{ThemeVersion, VersionState};

use super::Desk;

/// What can be done with a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Put other files in it, or begin it anew over what is worn now.
    Save,
    /// Ask somebody else to look at it.
    Submit,
    Approve,
    /// Give it back to its author, with a remark.
    SendBack,
    /// Take it back to work on it.
    Recall,
    /// Now, or at a time.
    Publish,
    /// Take the time away at which it is published.
    Unschedule,
    /// Give it up.
    Withdraw,
}

impl Act {
    pub const ALL: [Self; 8] = [
        Self::Save,
        Self::Submit,
        Self::Approve,
        Self::SendBack,
        Self::Recall,
        Self::Publish,
        Self::Unschedule,
        Self::Withdraw,
    ];
}

/// Why somebody may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    #[error("a version in this state does not take that")]
    State,
    #[error("only its author may")]
    NotAuthor,
    /// Four eyes are asked for, and these are the two that made it.
    #[error("its author may not, but somebody else of the team")]
    OwnWork,
    #[error("somebody else has to approve it first")]
    NotApproved,
}

impl Desk<'_> {
    /// Whether this may be done with a version as it stands: what the buttons of a page follow.
    pub fn may(&self, act: Act, version: &ThemeVersion) -> Result<(), Why> {
        may(act, version.state, version.author.is(self.who()), self.reviews())
    }
}

fn may(act: Act, state: VersionState, author: bool, review: bool) -> Result<(), Why> {
    use VersionState::{Approved, Draft, InReview, Scheduled};
    let among = |states: &[VersionState]| {
        if states.contains(&state) { Ok(()) } else { Err(Why::State) }
    };
    let by_author = |()| if author { Ok(()) } else { Err(Why::NotAuthor) };
    let by_another = |()| if author { Err(Why::OwnWork) } else { Ok(()) };
    match act {
        Act::Save | Act::Submit => among(&[Draft]).and_then(by_author),
        Act::Withdraw => among(&[Draft, InReview, Approved, Scheduled]).and_then(by_author),
        Act::Recall => among(&[InReview, Approved, Scheduled]).and_then(by_author),
        Act::Approve => among(&[InReview]).and_then(by_another),
        Act::SendBack => among(&[InReview, Approved]).and_then(by_another),
        Act::Unschedule => among(&[Scheduled]),
        Act::Publish if review && matches!(state, Draft | InReview) => Err(Why::NotApproved),
        Act::Publish if review => among(&[Approved]).and_then(by_another),
        Act::Publish if state == Draft => by_author(()),
        Act::Publish => among(&[Approved]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One letter for each act in the order of [`Act::ALL`]: `+` may, `s` state, `a` not the author,
    /// `o` own work, `n` not approved.
    fn row(state: VersionState, author: bool, review: bool) -> String {
        let letter = |act: &Act| match may(*act, state, author, review) {
            Ok(()) => '+',
            Err(Why::State) => 's',
            Err(Why::NotAuthor) => 'a',
            Err(Why::OwnWork) => 'o',
            Err(Why::NotApproved) => 'n',
        };
        Act::ALL.iter().map(letter).collect()
    }

    #[test]
    fn everybody_may_what_the_table_says() {
        use VersionState::*;
        // Save, submit, approve, send back, recall, publish, unschedule, withdraw: of the author and
        // of another, with review and without.
        let table = [
            (Draft, ["++sssns+", "aasssnsa", "++sss+s+", "aasssasa"]),
            (InReview, ["ssoo+ns+", "ss++ansa", "ssoo+ss+", "ss++assa"]),
            (Approved, ["ssso+os+", "sss+a+sa", "ssso++s+", "sss+a+sa"]),
            (Scheduled, ["ssss+s++", "ssssas+a", "ssss+s++", "ssssas+a"]),
            (Published, ["ssssssss"; 4]),
            (Withdrawn, ["ssssssss"; 4]),
        ];
        for (state, rows) in table {
            let cases = [(true, true), (false, true), (true, false), (false, false)];
            for ((author, review), wanted) in cases.into_iter().zip(rows) {
                assert_eq!(row(state, author, review), wanted, "{state:?} {author} {review}");
            }
        }
    }
}
