use vestibule::config::Config;
#[test]
fn demo() {
    let c = Config::load(None, [("A", "b")]);
    match c {
        Ok(c) => println!("{c:#?}"),
        Err(e) => {
            for c in e {
                println!("{c}");
            }
            panic!()
        }
    }
    println!("{}", serde_json::to_string_pretty(&Config::schema()).unwrap());
}
