//! Starting the app: it prints an address, answers there, gives out another one, and stops when asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::run::plumb_in;

/// A running app that ends with the test.
struct App {
    process: Child,
    address: String,
}

impl App {
    fn start(arguments: &[&str], data: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_plumb"))
            .args(arguments)
            .args(["--addr", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let out = process.stdout.take().expect("its output is piped");
        let lines = BufReader::new(out).lines().map_while(Result::ok);
        let address = lines.map(|line| line.trim().to_owned()).find(|line| line.starts_with("http://"));
        Self { process, address: address.expect("it prints an address") }
    }

    fn socket(&self) -> SocketAddr {
        let origin = self.address.split('/').nth(2).expect("http://host:port/...");
        origin.parse().expect("an address and a port")
    }

    /// The answer to a plain GET, status line first.
    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(self.socket()).expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.socket());
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // a test that failed leaves nothing running
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_app_starts_answers_and_pairs_again() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let app = App::start(&[], folder.path());
    assert!(app.address.contains("/#pair="), "{}", app.address);
    assert!(app.get("/api/health").starts_with("HTTP/1.1 200"), "{}", app.get("/api/health"));
    assert!(app.get("/api/persons").starts_with("HTTP/1.1 401"), "{}", app.get("/api/persons"));

    let data = folder.path().to_str().expect("a plain path");
    let again = plumb_in(folder.path(), &["open", "--data", data]);
    assert_eq!((again.code, again.err.as_str()), (0, ""));
    assert!(again.out.starts_with(&format!("http://{}/#pair=", app.socket())), "{}", again.out);
    assert_ne!(again.out.trim(), app.address, "every address works once");
}

#[test]
fn the_demo_starts_with_a_person() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let app = App::start(&["demo"], folder.path());
    assert!(app.get("/api/health").starts_with("HTTP/1.1 200"));
    let database = std::fs::read_dir(folder.path()).expect("the folder is there").flatten();
    let names: Vec<_> = database.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    assert!(names.iter().any(|name| Path::new(name).extension().is_some_and(|e| e == "db")), "{names:?}");
}

#[test]
fn nobody_to_pair_with_is_said() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let data = folder.path().to_str().expect("a plain path");
    let run = plumb_in(folder.path(), &["open", "--data", data]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.starts_with("plumb: "), "{}", run.err);
}

#[test]
fn an_address_others_could_reach_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let data = folder.path().to_str().expect("a plain path");
    let run = plumb_in(folder.path(), &["--data", data, "--addr", "0.0.0.0:7878"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("0.0.0.0:7878"), "{}", run.err);
}
