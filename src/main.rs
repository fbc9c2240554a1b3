//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    vestibule::cli::main()
}
