//! How the build packs words, and `volume` unpacks them.
//!
//! English and the keys, which every server opens as it starts, are packed by deflate. The others are
//! packed by what stands before each letter (`PPMd`, variant H): that takes three quarters of the room,
//! and some milliseconds when somebody reads a language for the first time.

/// The language that the others fall back to.
pub const ENGLISH: &str = "en";
/// Letters that `PPMd` looks back at.
pub const ORDER: u32 = 6;
/// Bytes of memory that it takes while a language is opened.
pub const MEMORY: u32 = 512 << 10;
/// Behind each message but the last.
pub const MESSAGE: char = '\0';
/// Behind each part but the last; as a byte where parts are told apart.
pub const PART: u8 = 1;
