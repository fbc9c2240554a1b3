//! What a theme file may name: a table of keys makes the type that is read, its JSON Schema, and the
//! names that stylesheets know.

/// Makes a type of optional colours, one for each key that a theme file may pin.
macro_rules! pins {
    ($(#[$about:meta])* $pins:ident { $($field:ident = $key:literal: $why:expr,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default, deny_unknown_fields)]
        pub struct $pins {
            $(
                #[doc = $why]
                #[serde(rename = $key)]
                #[schemars(regex(pattern = r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
                pub $field: Option<String>,
            )+
        }

        impl $pins {
            /// Every key, and what is written for it.
            pub fn entries(&self) -> Vec<(&'static str, Option<&str>)> {
                vec![$(($key, self.$field.as_deref()),)+]
            }
        }
    };
}

/// Makes the type of all colours of one level, beside that of its pins.
macro_rules! colours {
    ($(#[$about:meta])* $name:ident, $pins:ident { $($field:ident = $key:literal: $why:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $name { $(#[doc = $why] pub $field: Colour,)+ }

        impl $name {
            /// The names a theme file may use, in the order of the stylesheet.
            pub const KEYS: &[&str] = &[$($key,)+];

            /// Name and colour of each token.
            pub fn entries(&self) -> Vec<(&'static str, Colour)> {
                vec![$(($key, self.$field),)+]
            }

            /// The colour with this name.
            pub fn get(&self, key: &str) -> Option<Colour> {
                match key { $($key => Some(self.$field),)+ _ => None }
            }
        }

        $crate::brand::tokens::pins! {
            /// Colours that are pinned; what is left out follows from the seeds.
            $pins { $($field = $key: $why,)+ }
        }
    };
}

pub(super) use {colours, pins};
