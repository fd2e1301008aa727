//! Everything in the data folder is its owner's alone, while Plumb runs and after.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use server::{Config, Server};

fn open_to_others(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let open = entries
        .chain([folder.to_owned()])
        .filter(|path| path.symlink_metadata().unwrap().permissions().mode() & 0o077 != 0);
    open.map(|path| path.display().to_string()).collect()
}

#[tokio::test]
async fn the_data_folder_and_all_in_it() {
    let outside = tempfile::tempdir().unwrap();
    let data_dir = outside.path().join("plumb");
    let config = Config { addr: "127.0.0.1:0".parse().unwrap(), ..Config::new(data_dir.clone()) };
    let server = Server::bind(config).await.unwrap();
    assert!(data_dir.join("control.sock").exists());
    assert_eq!(open_to_others(&data_dir), Vec::<String>::new());
    server.serve(std::future::ready(())).await.unwrap();
    assert_eq!(open_to_others(&data_dir), Vec::<String>::new());
    assert!(!data_dir.join("control.sock").exists());
}
