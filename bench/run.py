#!/usr/bin/env python3
"""Measures what Plumb promises about speed, memory and calibration, and prints one table.

Needs the release binary (make bench builds it) and Linux for the memory row. Exit code 1 when a target is missed.
"""

import os
import platform
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
BINARY = os.path.join(TARGET, "release", "plumb")
STARTS = 7


def machine():
    """Processor, cores and system in one line."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = re.search(r"model name\s*:\s*(.*)", file.read()).group(1)
    except (OSError, AttributeError):
        pass
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def wait_for_answer(url, deadline_s=10.0):
    """Asks until the app answers; the address is known before the port is open."""
    end = time.perf_counter() + deadline_s
    while time.perf_counter() < end:
        try:
            with urllib.request.urlopen(url, timeout=1) as response:
                response.read()
                return
        except OSError:
            time.sleep(0.001)
    raise SystemExit(f"no answer from {url} within {deadline_s} s")


def start_once(folder, port):
    """Seconds from starting the program to its first answer, and its idle memory in MB two seconds later."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [BINARY, "--data", folder, "--addr", f"127.0.0.1:{port}"], stdout=subprocess.DEVNULL
    )
    try:
        wait_for_answer(f"http://127.0.0.1:{port}/api/health")
        seconds = time.perf_counter() - started
        time.sleep(2)
        with open(f"/proc/{process.pid}/status", encoding="utf-8") as file:
            kilobytes = int(re.search(r"VmRSS:\s*(\d+) kB", file.read()).group(1))
        return seconds, kilobytes / 1024
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def example(package, name):
    """What a crate's own measuring program prints."""
    command = ["cargo", "run", "--release", "--locked", "--quiet", "-p", package, "--example", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}")
    return done.stdout


def milliseconds(text, pattern):
    """The time that `pattern` finds in a measuring program's output: a number and ns, µs, ms or s."""
    found = re.search(pattern + r"\s*([0-9.]+)\s*(ns|µs|ms|s)\b", text)
    if not found:
        raise SystemExit(f"the measuring program did not print {pattern!r}:\n{text}")
    return float(found.group(1)) * {"ns": 1e-6, "µs": 1e-3, "ms": 1.0, "s": 1e3}[found.group(2)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        start_once(folder, free_port())  # makes the database, and warms the disk
        runs = [start_once(folder, free_port()) for _ in range(STARTS)]
    calibration = example("reason", "calibration")
    speed = example("plan", "speed")
    rows = [
        ("start to first answered request", statistics.median(r[0] for r in runs) * 1e3, "ms", 300),
        ("idle memory", statistics.median(r[1] for r in runs), "MB", 40),
        ("inference on 30 measurements", milliseconds(calibration, "inference on 30 measurements"), "ms", 2),
        ("programme, hardest case", milliseconds(speed, "programme: median .* worst"), "ms", 20),
    ]
    print(f"machine: {machine()}")
    print(f"medians of {STARTS} starts; each row with its target\n")
    missed = False
    for name, value, unit, limit in rows:
        ok = value <= limit
        missed |= not ok
        print(f"{name:<34} {value:9.2f} {unit:<3} (target {limit:>3} {unit:<2})  {'ok' if ok else 'MISSED'}")
    print("\nCalibration (docs/INFERENCE.md)\n")
    print(calibration.strip())
    print("\nProgramme\n")
    print(speed.strip())
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
