use super::*;

fn read(css: &str) -> String {
    OwnCss::read("own.css", css).unwrap().as_str().to_owned()
}

fn told(css: &str) -> Vec<String> {
    let complaints = OwnCss::read("own.css", css).expect_err(css);
    complaints.iter().map(ToString::to_string).collect()
}

#[test]
fn what_decorates_passes_and_is_written_anew() {
    for (css, expected) in [
        ("", ""),
        ("/* why */ .go { color : #fff ; }", ".go{color:#fff}"),
        (
            ".page > header a:hover,h1{ letter-spacing:.02em }",
            ".page > header a:hover,h1{letter-spacing:0.02em}",
        ),
        (
            ".go{background:linear-gradient(90deg, var(--accent), #123456)}",
            ".go{background:linear-gradient(90deg, var(--accent), #123456)}",
        ),
        (
            ".go{background:color-mix(in oklab, var( --accent ) 80%, white)}",
            ".go{background:color-mix(in oklab, var(--accent) 80%, white)}",
        ),
        (
            "@media (min-width:40rem) and (prefers-color-scheme: dark){h1{color:#eee}}",
            "@media (min-width:40rem) and (prefers-color-scheme: dark){h1{color:#eee}}",
        ),
        (
            "@media (width >= 40rem){@supports (color: oklch(0 0 0)){h1{color:oklch(70% .1 200)}}}",
            "@media (width >= 40rem){@supports (color: oklch(0 0 0)){h1{color:oklch(70% 0.1 200)}}}",
        ),
        (
            "input[type=password]:focus-visible:not([aria-invalid]){border:2px solid var(--link)}",
            "input[type=password]:focus-visible:not([aria-invalid]){border:2px solid var(--link)}",
        ),
        (
            ".page{box-shadow:0 1px 2px #0003, 0 1.5rem 4rem #0005}",
            ".page{box-shadow:0 1px 2px #0003, 0 1.5rem 4rem #0005}",
        ),
        (
            "h1:lang(ar, fa){font-family:\"My Font\", var(--font)}",
            "h1:lang(ar,fa){font-family:\"My Font\", var(--font)}",
        ),
        (
            ".choice{padding:1rem var(--unit);border-radius:50% / 4px;gap:.5rem;line-height:1.4}",
            ".choice{padding:1rem var(--unit);border-radius:50% / 4px;gap:0.5rem;line-height:1.4}",
        ),
        (
            "a{transition:color .2s cubic-bezier(0, 0, .2, 1), border-color 100ms}",
            "a{transition:color 0.2s cubic-bezier(0, 0, 0.2, 1), border-color 100ms}",
        ),
    ] {
        assert_eq!(read(css), expected, "{css}");
    }
    let longer = read(
        ".lead{font-size:1.25rem;text-transform:uppercase;text-decoration:underline 2px;font-weight:650}",
    );
    assert_eq!(longer.matches(';').count(), 3, "{longer}");
}

#[test]
fn what_loads_hides_moves_or_writes_is_refused_with_its_reason() {
    for (declaration, reason) in [
        ("background:url(//evil.example)", "loads something with `url()`"),
        ("background:url(\"//evil.example\")", "loads something with `url()`"),
        ("background:u\\72l(//evil.example)", "loads something with `url()`"),
        ("background:URL(data:x)", "loads something with `url()`"),
        ("background:image-set(\"a.png\" 1x)", "loads something with `image-set()`"),
        ("background:src(\"a\")", "loads something with `src()`"),
        ("background:linear-gradient(red, attr(value))", "asks for `attr()`"),
        ("border-image:url(a)", "`border-image` is no property"),
        ("list-style-image:url(a)", "is no property"),
        ("display:none", "`display` can hide or move"),
        ("visibility:hidden", "can hide or move"),
        ("opacity:0", "can hide or move"),
        ("position:fixed", "can hide or move"),
        ("inset:0", "can hide or move"),
        ("inset-inline-start:-99rem", "can hide or move"),
        ("transform:scale(0)", "can hide or move"),
        ("translate:-100vw", "can hide or move"),
        ("clip-path:inset(50%)", "can hide or move"),
        ("-webkit-mask:none", "can hide or move"),
        ("z-index:9", "can hide or move"),
        ("pointer-events:none", "can hide or move"),
        ("order:2", "can hide or move"),
        ("float:left", "can hide or move"),
        ("content-visibility:hidden", "can hide or move"),
        ("filter:opacity(0)", "can hide or move"),
        ("outline:none", "can hide or move"),
        ("text-indent:-999px", "can hide or move"),
        ("max-height:0", "can hide or move"),
        ("all:unset", "can hide or move"),
        ("animation:x 1s", "can hide or move"),
        ("content:\"Pay here\"", "`content` writes words"),
        ("CONTENT:\"Pay here\"", "`content` writes words"),
        ("--accent:red", "`--accent` changes what was checked"),
        ("font:0/0 a", "`font` sets many things at once"),
        ("font-size:11px", "`font-size` is out of range; write 12px to 64px"),
        ("font-size:.5rem", "is out of range"),
        ("font-size:.9em", "has a unit that grows by itself"),
        ("font-size:1vw", "takes lengths alone"),
        ("font-size:calc(1px)", "may not have `calc()`"),
        ("color:transparent", "`color` may be see-through"),
        ("color:#fff0", "may be see-through"),
        ("color:rgb(0 0 0 / 0)", "may be see-through"),
        ("color:rgba(0,0,0,0)", "may be see-through"),
        ("color:rgb(0,0,0,0)", "may be see-through"),
        ("color:color-mix(in srgb, red 1%, red 1%)", "may be see-through"),
        ("color:light-dark(transparent, #fff)", "may be see-through"),
        ("-webkit-text-fill-color:transparent", "is no property"),
        ("color:var(--nothing)", "asks for `--nothing`, which is not there"),
        ("color:var(--text, transparent)", "has something behind a variable"),
        ("margin:-1px", "`margin` is out of range; write 0px to 96px"),
        ("padding:200px", "is out of range"),
        ("padding:10em", "has a unit that grows by itself"),
        ("letter-spacing:-1em", "is out of range; write -0.05em to 0.5em"),
        ("line-height:0", "is out of range; write a number from 1 to 3"),
        ("border:99px solid", "`border` is out of range"),
        ("box-shadow:0 -99px 0 0 #fff", "reaches over what stands beside it"),
        ("box-shadow:0 0 0 999px #fff", "reaches over"),
        ("box-shadow:0 0 1px red,0 0 1px red,0 0 1px red,0 0 1px red", "casts 4 shadows"),
        ("transition:color 9999s", "is out of range; write 0s to 1s"),
        ("color:red!important", "is marked `!important`"),
        ("color:red !IMPORTANT", "is marked `!important`"),
        ("behavior:url(x)", "is no property"),
        ("-moz-binding:url(x)", "is no property"),
        ("background-colour:red", "did you mean `background-color`?"),
        ("background:expression(alert(1))", "may not have `expression()`"),
        ("color:", "has no value"),
        ("color red", "is no CSS"),
        ("& a{color:red}", "is no CSS"),
    ] {
        let told = told(&format!("h1 {{\n  {declaration}\n}}"));
        assert!(
            told[0].starts_with("own.css:2:") && told[0].contains(reason),
            "{declaration}: {told:#?}"
        );
    }
}

#[test]
fn selectors_mean_what_stays_and_never_what_somebody_typed() {
    for (selector, reason) in [
        ("input[value^=a]", "`[value]` asks for more"),
        ("input[type^=p]", "asks for a part of a value"),
        ("[name=_csrf]", "`[name]` asks for more"),
        ("*", "`*` means every element"),
        ("#signInFormPassword", "`#signInFormPassword` is an id"),
        (".unseen", "`.unseen` is no class that stays"),
        (".goo", "did you mean `go`?"),
        ("iframe", "`iframe` is no element"),
        ("h1::before", "`::` begins a part"),
        ("h1:before", "`:before` is no state"),
        (":root", "`:root` is no state"),
        ("h1:has(a)", "`:has()` is no state"),
        ("a:nth-child(2n)", "`:nth-child()` is no state"),
        ("h1 { color:red } & a", "no selector"),
        ("a | b", "no selector"),
    ] {
        let told = told(&format!("\n{selector} {{ color: red }}"));
        assert!(
            told[0].starts_with("own.css:2:") && told[0].contains(reason),
            "{selector}: {told:#?}"
        );
    }
}

#[test]
fn other_rules_are_refused_and_all_mistakes_are_told_at_once() {
    for (css, reason) in [
        ("@import \"a.css\";", "own.css:1:1: `@import` loads another style sheet"),
        ("@import url(//evil.example);", "own.css:1:1: `@import` loads another style sheet"),
        ("@font-face { font-family: a; src: url(a) }", "own.css:1:1: `@font-face` loads a font"),
        ("@layer base { h1 { color: red } }", "own.css:1:1: `@layer` changes the order"),
        ("@keyframes a { from { opacity: 0 } }", "`@keyframes` is no rule"),
        ("@property --a { syntax: '*' }", "`@property` is no rule"),
        ("@namespace url(x);", "`@namespace` is no rule"),
        ("@container (width > 1px) { h1 { color: red } }", "`@container` is no rule"),
        ("@media print { h1 { color: red } }", "`print` is no condition here"),
        ("@media (min-width: 40vw) { h1 { color: red } }", "`40vw` is no condition here"),
        ("@supports (background: url(x)) { h1 { color: red } }", "is no condition here"),
        ("@media screen;", "is no CSS"),
        ("h1 { color: red", ""),
        ("}", "is no CSS"),
        ("h1", "is no CSS"),
    ] {
        if reason.is_empty() {
            assert_eq!(read(css), "h1{color:red}", "what is left open ends with the file");
            continue;
        }
        let told = told(css);
        assert!(told[0].contains(reason), "{css}: {told:#?}");
    }
    let many = "h1 { color: transparent; position: fixed }\n.go { opacity: 0 }\n@media (width > 1rem) { #a { color: red } .page { content: 'x' } }\n@import 'x';";
    let told = told(many);
    let places: Vec<_> = told.iter().map(|own| own.split(": ").next().unwrap()).collect();
    assert_eq!(
        places,
        [
            "own.css:1:13",
            "own.css:1:26",
            "own.css:2:7",
            "own.css:3:25",
            "own.css:3:51",
            "own.css:4:1"
        ],
        "{told:#?}"
    );
}

#[test]
fn neither_size_nor_depth_is_without_limit() {
    assert!(told(&" ".repeat(LARGEST + 1))[0].contains("own.css: has 32769 bytes"));
    let deep = format!("{}h1{{color:red}}{}", "@media screen{".repeat(5), "}".repeat(5));
    assert!(told(&deep)[0].contains("stands too deep in others"));
    for part in [
        "h1:is(",
        "h1{background:linear-gradient(",
        "@media (",
        "@supports (",
        "h1{",
        "@media screen{",
        "[",
        "(",
    ] {
        let _ = OwnCss::read("own.css", &part.repeat(LARGEST / part.len()));
    }
    let many = "h1{display:none}".repeat(1000);
    assert!(told(&many).len() <= 200);
}

#[test]
fn lists_hold_every_property_once_and_in_order() {
    let names: Vec<_> = properties().collect();
    assert!(names.is_sorted() && names.windows(2).all(|two| two[0] != two[1]));
}
