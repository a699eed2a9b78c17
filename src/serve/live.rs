//! Opens the port and starts what the preview is made of.

use std::convert::Infallible;
use std::io;
use std::net::Ipv4Addr;
use std::net::Ipv6Addr;
use std::net::SocketAddr;
use std::net::TcpListener;
use std::sync::Arc;

use tokio::runtime::Runtime;

use crate::serve::Port;
use crate::serve::ServeError;
use crate::serve::ServeOptions;
use crate::serve::Told;
use crate::serve::answer;
use crate::serve::desk::Desk;
use crate::serve::watch::Watch;
use crate::serve::worker::Worker;

/// How many ports are tried.
const NEIGHBOURS: u16 = 50;

/// Shows the site in browsers of this machine until the program is ended.
///
/// # Errors
/// [`ServeError`] if it cannot begin. What goes wrong later is shown in the browser.
pub fn run(options: &ServeOptions, tell: &dyn Fn(Told)) -> Result<Infallible, ServeError> {
    let (listener, taken) = listen(options.port)?;
    let port = listener.local_addr().map_err(ServeError::System)?.port();
    // The same port for those whose browser takes `localhost` for the newer protocol; not every
    // machine has it.
    let other = TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).ok();
    let desk = Arc::new(Desk::new(port));
    let runtime = runtime().map_err(ServeError::System)?;
    for listener in std::iter::once(listener).chain(other) {
        answer::start(&runtime, listener, Arc::clone(&desk)).map_err(ServeError::System)?;
    }
    let watch = Watch::new(&[&options.content, &options.themes]);
    let address = format!("http://127.0.0.1:{port}/");
    tell(Told::Open { address: &address, taken });
    Worker::new(options, desk, watch, tell).work()
}

fn runtime() -> io::Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()
}

/// A listener, and the port that was wanted if it has another.
fn listen(port: Port) -> Result<(TcpListener, Option<u16>), ServeError> {
    let bind = |port: u16| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let (wanted, last) = match port {
        Port::Only(port) => (port, port),
        Port::Near(port) => (port, port.saturating_add(NEIGHBOURS)),
    };
    let mut refused = None;
    for port in wanted..=last {
        match bind(port) {
            Ok(listener) => return Ok((listener, refused.map(|_: io::Error| wanted))),
            Err(source) => refused = refused.or(Some(source)),
        }
    }
    let source = refused.unwrap_or_else(|| io::ErrorKind::AddrInUse.into());
    Err(ServeError::Port { port: wanted, source })
}
