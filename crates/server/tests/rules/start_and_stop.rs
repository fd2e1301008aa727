//! Starting where it should, refusing to start elsewhere, and stopping.

use std::path::Path;
use std::time::Duration;

use server::{Config, Server, StartError, pair_again};
use store::SqliteStore;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

fn config(folder: &Path, addr: &str) -> Config {
    Config { addr: addr.parse().unwrap(), ..Config::new(folder.to_owned()) }
}

#[test]
fn plumb_listens_at_a_fixed_address_by_default() {
    assert_eq!(Config::new("x".into()).addr.to_string(), "127.0.0.1:7878");
}

#[tokio::test]
async fn an_address_others_can_reach_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for addr in ["0.0.0.0:7878", "192.168.1.5:7878", "[::]:7878", "127.0.0.2:7878", "[::ffff:127.0.0.1]:7878"]
    {
        let refused = Server::bind(config(folder.path(), addr)).await.err().unwrap();
        assert!(matches!(refused, StartError::NotLoopback { .. }), "{addr}");
        assert!(refused.to_string().contains("--addr 127.0.0.1:"), "{refused}");
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error_and_never_another_port() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    let refused = Server::bind(config(folder.path(), &addr)).await.err().unwrap();
    assert!(matches!(refused, StartError::PortTaken { .. }));
    assert!(refused.to_string().contains("--addr"), "{refused}");
}

#[tokio::test]
async fn the_same_records_are_opened_by_one_plumb_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let first = Server::bind(config(folder.path(), "127.0.0.1:0")).await.unwrap();
    let second = Server::bind(config(folder.path(), "127.0.0.1:0")).await.err().unwrap();
    assert!(matches!(second, StartError::AlreadyRunning { .. }));
    assert!(second.to_string().contains("plumb open"), "{second}");
    drop(first);
    assert!(Server::bind(config(folder.path(), "127.0.0.1:0")).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_plumb_pairs_again_and_stops_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().to_owned();
    assert!(matches!(pair_again(&data_dir), Err(StartError::NotRunning { .. })));

    let server = Server::bind(config(&data_dir, "127.0.0.1:0")).await.unwrap();
    let addr = server.addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(server.serve(async move { stopped.await.unwrap() }));

    let again = data_dir.clone();
    let address = tokio::task::spawn_blocking(move || pair_again(&again)).await.unwrap().unwrap();
    let (origin, token) = address.as_str().split_once("/#pair=").unwrap();
    assert_eq!(origin, format!("http://{addr}"));
    let body = format!("{{\"token\":\"{token}\"}}");
    let mut stream = TcpStream::connect(addr).await.unwrap();
    let request = format!(
        "POST /api/pair HTTP/1.1\r\nHost: {addr}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = vec![0; 4096];
    let read = stream.read(&mut answer).await.unwrap();
    assert!(answer[..read].starts_with(b"HTTP/1.1 200 OK"));

    // a connection that is kept open does not keep Plumb from stopping
    stop.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(4), running).await.unwrap().unwrap().unwrap();
    assert!(TcpStream::connect(addr).await.is_err());
    assert!(matches!(pair_again(&data_dir), Err(StartError::NotRunning { .. })));
}

#[tokio::test]
async fn a_socket_left_by_a_crash_is_no_plumb_and_no_obstacle() {
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().join("plumb");
    SqliteStore::open(&data_dir).await.unwrap().close().await;
    drop(std::os::unix::net::UnixListener::bind(data_dir.join("control.sock")).unwrap());
    assert!(matches!(pair_again(&data_dir), Err(StartError::NotRunning { .. })));
    assert!(Server::bind(config(&data_dir, "127.0.0.1:0")).await.is_ok());
}
