//! Random schedules with faults: whatever happens in whatever order, every request is settled exactly once
//! with its own answer or a named error, nothing stays behind in the engine, and who follows the kernel's
//! state has it.
//!
//! `NLKIT_SEED=n` runs that one schedule; `NLKIT_SCHEDULES=n` so many instead of 10,000.

mod support;

use std::panic::{self, AssertUnwindSafe};

use nlkit_session::Transport;
use nlkit_simulation::{Faults, Kernel, Random};
use support::client::Client;
use support::follower::Follower;
use support::{Memory, open, things};

const SCHEDULES: u64 = 10_000;
/// Rounds after which a schedule that has not come to its end is stuck.
const ROUNDS: u32 = 20_000;
/// More than the engine has memory for at first: the datagram's tail is lost.
const HUGE: usize = 400_000;
/// Receive buffers, from a few acknowledgements to the default.
const BUFFERS: [usize; 6] = [2304, 8192, 40_000, 212_992, 212_992, 212_992];

#[derive(Default)]
struct Figures {
    settled: u64,
    unanswered: u64,
    retried: u64,
    interrupted: u64,
    resyncs: u64,
    overruns: u64,
    late: u64,
    spoofed: u64,
    foreign: u64,
    truncated: u64,
}

struct Schedule {
    random: Random,
    kernel: Kernel,
    clients: Vec<Client>,
    follower: Follower,
    objects: usize,
    filler: usize,
}

impl Schedule {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let most = [0, 20, 100, 300][random.below(4)];
        let mut faults = Faults::all(random.below(most + 1) as u16);
        faults.late = random.below(300) as u16;
        let kernel = Kernel::new(random.bits(), Faults::default());
        let objects = [0, 5, 40, 150][random.below(4)];
        let filler = [0, 0, 300][random.below(3)];
        let mut buffer = || BUFFERS[random.below(BUFFERS.len())];
        let buffers = [buffer(), buffer(), buffer(), buffer()];
        let first = [1, 0xffff_fff0][random.below(2)];
        let clients = buffers[..2]
            .iter()
            .map(|buffer| Client::new(open(&kernel, *buffer, first)));
        let clients: Vec<Client> = clients.collect();
        // One of them is told of changes on the socket that it asks on.
        if random.chance(500) {
            clients[0]
                .engine
                .transport()
                .join(things::GROUPS[random.below(3)]);
        }
        let follower = Follower::new(open(&kernel, buffers[2], 7), open(&kernel, buffers[3], 7));
        let mut schedule = Self {
            random,
            kernel,
            clients,
            follower,
            objects,
            filler,
        };
        for _ in 0..objects {
            schedule.churn();
        }
        if schedule.random.chance(20) {
            let body = things::body(things::NEWLINK, 1, 0, HUGE);
            let huge = things::request(things::NEWLINK, things::CREATE, &body);
            // Unless it is there already.
            let _ = schedule.kernel.change(&huge);
        }
        schedule.kernel.set_faults(faults);
        schedule
    }

    fn run(mut self) -> Figures {
        for _ in 0..20 + self.random.below(60) {
            self.step();
        }
        self.finish();
        self.figures()
    }

    fn step(&mut self) {
        let (random, kernel, objects) = (&mut self.random, &self.kernel, self.objects);
        let client = random.below(self.clients.len());
        let client = &mut self.clients[client];
        match random.below(20) {
            0..4 => client.ask(random, objects),
            4 => {
                let count = 1 + random.below(30);
                client.ask_together(random, objects, count);
            }
            5..8 => client.dump(random),
            8 => client.cancel(random),
            9 => steal(client, random),
            10..13 => {
                client.receive(&mut Memory::random(random), kernel);
            }
            13..15 => {
                let mut memory = Memory::random(random);
                self.follower.step(&mut memory);
            }
            15..18 => {
                for _ in 0..self.random.below(8) {
                    self.churn();
                }
            }
            _ => kernel.tick(),
        }
    }

    /// Another process adds, changes or removes an object.
    fn churn(&mut self) {
        let random = &mut self.random;
        let table = things::TABLES[random.below(3)];
        let number = random.below(self.objects + 2) as u32;
        let filler = random.below(self.filler + 1);
        let body = things::body(table, number, random.bits() as u32, filler);
        let kind = table + [0, 0, things::DELETE][random.below(3)];
        let flags = things::CREATE | things::REPLACE;
        // What is not there cannot be removed.
        let _ = self.kernel.change(&things::request(kind, flags, &body));
    }

    /// Nothing new: everything comes to its end.
    fn finish(&mut self) {
        self.kernel.set_faults(Faults::default());
        let mut memory = Memory::new(65_536, 65_536);
        let mut marked = false;
        for _ in 0..ROUNDS {
            self.kernel.tick();
            let mut quiet = self.kernel.late() == 0;
            for client in &mut self.clients {
                quiet &= !client.receive(&mut memory, &self.kernel);
                quiet &= client.is_settled();
            }
            self.follower.step(&mut memory);
            if quiet && !marked {
                self.follower.mark();
                marked = true;
            }
            if quiet && self.follower.is_done() && self.follower.is_idle() {
                return self.check();
            }
        }
        panic!("stuck");
    }

    fn check(&self) {
        for client in &self.clients {
            assert!(client.is_settled() && client.engine.is_idle(), "a leak");
        }
        self.follower.assert_equals(&self.kernel);
    }

    fn figures(&self) -> Figures {
        let mut figures = Figures {
            resyncs: u64::from(self.follower.resyncs),
            ..Figures::default()
        };
        for client in &self.clients {
            let stats = client.engine.stats();
            figures.settled += u64::from(client.settled);
            figures.unanswered += u64::from(client.unanswered);
            figures.retried += u64::from(client.retried);
            figures.interrupted += u64::from(client.interrupted);
            figures.overruns += stats.overruns;
            figures.late += stats.late;
            figures.spoofed += stats.spoofed;
            figures.foreign += stats.foreign;
            figures.truncated += stats.truncated;
        }
        figures
    }
}

/// Somebody who shares the descriptor starts a dump on it: its answers come to us, and ours may meet EBUSY.
fn steal(client: &mut Client, random: &mut Random) {
    let mut dump = things::dump(things::TABLES[random.below(3)]);
    dump[6..8].copy_from_slice(&0x305u16.to_ne_bytes());
    dump[8..12].copy_from_slice(&0x4000_0000u32.to_ne_bytes());
    // A signal may have ended the call.
    let _ = client.engine.transport_mut().send(&dump);
}

fn run(seeds: impl Iterator<Item = u64>) -> Figures {
    let mut sum = Figures::default();
    for seed in seeds {
        let schedule = AssertUnwindSafe(|| Schedule::new(seed).run());
        let figures = panic::catch_unwind(schedule).unwrap_or_else(|failure| {
            eprintln!("the schedule of NLKIT_SEED={seed} fails");
            panic::resume_unwind(failure)
        });
        sum.settled += figures.settled;
        sum.unanswered += figures.unanswered;
        sum.retried += figures.retried;
        sum.interrupted += figures.interrupted;
        sum.resyncs += figures.resyncs;
        sum.overruns += figures.overruns;
        sum.late += figures.late;
        sum.spoofed += figures.spoofed;
        sum.foreign += figures.foreign;
        sum.truncated += figures.truncated;
    }
    sum
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn every_schedule_comes_to_its_end() {
    if let Some(seed) = number("NLKIT_SEED") {
        run(seed..seed + 1);
        return;
    }
    let schedules = number("NLKIT_SCHEDULES").unwrap_or(SCHEDULES);
    let half = schedules / 2;
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| run(0..half));
        let second = run(half..schedules);
        let first = first.join();
        (
            first.unwrap_or_else(|failure| panic::resume_unwind(failure)),
            second,
        )
    });
    let both = |figure: fn(&Figures) -> u64| figure(&first) + figure(&second);
    println!(
        "{schedules} schedules: {} requests settled, {} with the outcome unknown; dumps sent again {}, \
         interrupted {}; overruns {}, resyncs {}; messages late {}, spoofed {}, foreign {}, truncated {}",
        both(|f| f.settled),
        both(|f| f.unanswered),
        both(|f| f.retried),
        both(|f| f.interrupted),
        both(|f| f.overruns),
        both(|f| f.resyncs),
        both(|f| f.late),
        both(|f| f.spoofed),
        both(|f| f.foreign),
        both(|f| f.truncated),
    );
    let met = [
        both(|f| f.unanswered),
        both(|f| f.retried),
        both(|f| f.interrupted),
        both(|f| f.resyncs),
        both(|f| f.spoofed),
        both(|f| f.foreign),
        both(|f| f.truncated),
    ];
    assert!(
        met.iter().all(|count| *count > 0) || schedules < 1000,
        "a fault was never met"
    );
}
