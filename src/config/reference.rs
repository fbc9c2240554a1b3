use std::path::Path;

use super::environment::{Environment, Variable};
use super::key_path::KeyPath;
use super::report::{Place, Report};
use super::source::read_bounded;
use super::tree::{Node, Value};

/// The largest file that a value is read from, in bytes.
const LARGEST: u64 = 64 * 1024;

/// Puts what `env:NAME` and `file:path` refer to in their place, in the whole tree.
///
/// A mistake takes its value out, so that it is told once.
pub(super) fn follow(tree: &mut Node, environment: &mut Environment, report: &mut Report) {
    Follower { environment, report }.keep(tree, &KeyPath::default());
}

struct Follower<'a> {
    environment: &'a mut Environment,
    report: &'a mut Report,
}

impl Follower<'_> {
    /// False when the value is to be taken out.
    fn keep(&mut self, node: &mut Node, path: &KeyPath) -> bool {
        match &mut node.value {
            Value::Table(table) => {
                table.retain(|name, node| self.keep(node, &path.key(name)));
                true
            }
            Value::List(items) => {
                let mut index = 0..;
                items.retain_mut(|node| self.keep(node, &path.index(index.next().unwrap_or(0))));
                true
            }
            Value::Text(text) => match self.resolve(text, node.place) {
                None => true,
                Some(Ok(found)) => {
                    *text = found;
                    node.referred = true;
                    true
                }
                Some(Err((what, instead))) => {
                    self.report.remove(node.place, path, &what, instead);
                    false
                }
            },
            Value::Whole(_) | Value::Truth(_) | Value::Other(_) => true,
        }
    }

    /// `None` for a text that refers to nothing.
    fn resolve(&mut self, text: &str, place: Place) -> Option<Result<String, Mistake>> {
        if let Some(name) = text.strip_prefix("env:") {
            Some(self.variable(name))
        } else {
            let name = text.strip_prefix("file:")?;
            Some(self.file(name, place))
        }
    }

    fn variable(&mut self, name: &str) -> Result<String, Mistake> {
        let why = match self.environment.take_note_of(name) {
            Variable::Text(value) => return Ok(value.to_owned()),
            Variable::Unset => "is not set",
            Variable::Empty => "is empty",
            Variable::NotText => "is not UTF-8 text",
        };
        let what = format!("refers to the environment variable {name}, which {why}");
        Err((what, "set it, or write the value itself"))
    }

    fn file(&self, name: &str, place: Place) -> Result<String, Mistake> {
        let folder = self.report.folder(place).unwrap_or(Path::new(""));
        let path = folder.join(name);
        let instead = "name a readable text file";
        let refused =
            |why: &str| (format!("refers to the file {}, which {why}", path.display()), instead);
        let bytes = read_bounded(&path, LARGEST)
            .map_err(|error| refused(&format!("cannot be read: {error}")))?;
        let text = String::from_utf8(bytes).map_err(|_| refused("is not UTF-8 text"))?;
        let line = text.strip_suffix('\n').unwrap_or(&text);
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.is_empty() {
            return Err(refused("is empty"));
        }
        Ok(line.to_owned())
    }
}

/// What is wrong, and what would be right.
type Mistake = (String, &'static str);
