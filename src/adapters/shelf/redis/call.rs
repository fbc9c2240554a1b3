use ::redis::{Cmd, ToRedisArgs};

use super::scripts::Script;

/// One request to a server, which may have to be sent more than once, or elsewhere.
#[derive(Debug)]
pub struct Call {
    what: What,
    keys: Vec<String>,
    args: Vec<Vec<u8>>,
    is_copied: bool,
}

#[derive(Clone, Copy, Debug)]
enum What {
    /// A command that changes nothing.
    Read(&'static str),
    Write(&'static str),
    Script(&'static Script),
}

impl Call {
    pub const fn read(command: &'static str) -> Self {
        Self::new(What::Read(command))
    }

    pub const fn write(command: &'static str) -> Self {
        Self::new(What::Write(command))
    }

    pub const fn script(script: &'static Script) -> Self {
        Self::new(What::Script(script))
    }

    const fn new(what: What) -> Self {
        Self { what, keys: Vec::new(), args: Vec::new(), is_copied: false }
    }

    pub fn key(mut self, key: String) -> Self {
        self.keys.push(key);
        self
    }

    pub fn arg(mut self, arg: impl ToRedisArgs) -> Self {
        arg.write_redis_args(&mut self.args);
        self
    }

    /// Replicas must have what it changes before it counts as done, where any are waited for.
    pub fn copied(self, is_copied: bool) -> Self {
        Self { is_copied, ..self }
    }

    pub const fn is_copied(&self) -> bool {
        self.is_copied
    }

    /// A key that decides where it goes, as all of its keys do.
    pub fn key_name(&self) -> Option<&str> {
        self.keys.first().map(String::as_str)
    }

    /// Whether it may be done twice, where nobody knows if it was done.
    pub const fn is_read(&self) -> bool {
        matches!(self.what, What::Read(_))
    }

    /// Scripts by the hash of their body, which is most of them.
    pub fn command(&self) -> Cmd {
        match self.what {
            What::Read(name) | What::Write(name) => self.finished(::redis::cmd(name)),
            What::Script(script) => self.evaluated("EVALSHA", &script.hash),
        }
    }

    /// With the body of the script, for a server that has not seen it.
    pub fn whole(&self) -> Option<Cmd> {
        match self.what {
            What::Script(script) => Some(self.evaluated("EVAL", &script.body)),
            What::Read(_) | What::Write(_) => None,
        }
    }

    fn evaluated(&self, name: &str, script: &str) -> Cmd {
        let mut command = ::redis::cmd(name);
        command.arg(script).arg(self.keys.len());
        self.finished(command)
    }

    fn finished(&self, mut command: Cmd) -> Cmd {
        command.arg(&self.keys).arg(&self.args);
        command
    }
}
