//! How the build packs words, and `volume` unpacks them: by what stands before each letter (`PPMd`, variant H),
//! which holds a language in three quarters of what deflate takes.

/// Letters that are looked back at.
pub const ORDER: u32 = 10;
/// Bytes of memory while a language is opened.
pub const MEMORY: u32 = 2 << 20;
/// Behind each message but the last.
pub const MESSAGE: char = '\0';
/// Behind each part but the last; as a byte where parts are told apart.
pub const PART: u8 = 1;
