//! Properties of the log and its proofs, against the definition of RFC 6962 and against another library.

use std::collections::BTreeSet;

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use duebook::{
    ConsistencyProof, Error, Frontier, FrontierState, Genesis, Head, Id, InclusionProof, LineRange, Log, LogFinding,
    LogReport, LogSource, LogTrust, leaf_digest, verify_bytes, verify_consistency, verify_lines,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use sha2::{Digest, Sha256};

type Hash = [u8; 32];

/// The definition, word by word: a tree is split at the largest power of two below its size.
mod definition {
    use super::{Digest, Hash, Sha256};

    pub fn leaf(line: &[u8]) -> Hash {
        Sha256::digest([&[0], line].concat()).into()
    }

    fn node(left: &Hash, right: &Hash) -> Hash {
        Sha256::digest([&[1], &left[..], &right[..]].concat()).into()
    }

    fn split(leaves: &[Hash]) -> (&[Hash], &[Hash]) {
        let mut k = 1;
        while 2 * k < leaves.len() {
            k *= 2;
        }
        leaves.split_at(k)
    }

    pub fn root(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [leaf] => *leaf,
            _ => {
                let (left, right) = split(leaves);
                node(&root(left), &root(right))
            }
        }
    }

    pub fn path(leaf: usize, leaves: &[Hash]) -> Vec<Hash> {
        if leaves.len() == 1 {
            return Vec::new();
        }
        let (left, right) = split(leaves);
        let (mut below, beside) = if leaf < left.len() {
            (path(leaf, left), root(right))
        } else {
            (path(leaf - left.len(), right), root(left))
        };
        below.push(beside);
        below
    }

    pub fn proof(old: usize, leaves: &[Hash], known: bool) -> Vec<Hash> {
        if old == leaves.len() {
            return if known { Vec::new() } else { vec![root(leaves)] };
        }
        let (left, right) = split(leaves);
        let (mut below, beside) = if old <= left.len() {
            (proof(old, left, known), root(right))
        } else {
            (proof(old - left.len(), right, false), root(left))
        };
        below.push(beside);
        below
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hexes(hashes: &[Hash]) -> Vec<String> {
    hashes.iter().map(|hash| hex(hash)).collect()
}

fn line(number: usize) -> Vec<u8> {
    format!(r#"{{"event":{number},"received":"33900.{:02}"}}"#, number % 100).into_bytes()
}

fn log_of(lines: &[Vec<u8>]) -> Log {
    let mut log = Log::new();
    for (at, line) in lines.iter().enumerate() {
        assert_eq!(log.append(line), i64::try_from(at).unwrap());
    }
    log
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap()
}

/// A book's log with its genesis and all that can be kept of it.
fn kept(lines: &[Vec<u8>], book: &Id) -> LogTrust {
    LogTrust {
        book: Some(book.clone()),
        heads: vec![log_of(lines).head()],
        leaves: lines.iter().map(|line| leaf_digest(line)).collect(),
    }
}

fn book() -> Id {
    Id::new("ACME-2026").unwrap()
}

/// Header and five events, short enough for every bit of them to be flipped.
fn small() -> Vec<Vec<u8>> {
    let events = ["{\"received\":\"33900.05\"}", "{\"held\":1}", "{\"applied\":\"33900.04\"}", "{\"held\":1}", "{}"];
    let header = Genesis::new(book()).line();
    std::iter::once(header.as_str()).chain(events).map(|line| line.as_bytes().to_vec()).collect()
}

fn at(report: &LogReport) -> Option<(i64, i64)> {
    report.bad.map(|LineRange { first, last }| (first, last))
}

fn check(lines: &[Vec<u8>], trust: &LogTrust) -> LogReport {
    verify_lines(lines, trust).unwrap()
}

// ---- the tree ------------------------------------------------------------------------------------------

#[test]
fn n09_every_root_and_proof_up_to_64_is_that_of_the_definition() {
    let lines: Vec<Vec<u8>> = (0..64).map(line).collect();
    let hashes: Vec<Hash> = lines.iter().map(|line| definition::leaf(line)).collect();
    let (log, mut frontier) = (log_of(&lines), Frontier::new());
    for count in 0..=64 {
        let head = Head { count: number(count), root: hex(&definition::root(&hashes[..count])) };
        assert_eq!((log.head_at(head.count).unwrap(), frontier.head()), (head.clone(), head.clone()));
        assert_eq!(Frontier::restore(&frontier.state()).unwrap().head(), head);
        assert!(frontier.state().roots.len() == usize::try_from(count.count_ones()).unwrap());
        for (leaf, line) in lines[..count].iter().enumerate() {
            let proof = log.inclusion(number(leaf), head.count).unwrap();
            assert_eq!(proof.path, hexes(&definition::path(leaf, &hashes[..count])), "{leaf} of {count}");
            verify_bytes(line, &proof, &head).unwrap();
        }
        for old in 1..=count {
            let proof = log.consistency(number(old), head.count).unwrap();
            assert_eq!(proof.path, hexes(&definition::proof(old, &hashes[..count], true)), "{old} to {count}");
            verify_consistency(&proof, &log.head_at(number(old)).unwrap(), &head).unwrap();
        }
        if let Some(line) = lines.get(count) {
            assert_eq!(frontier.append(line), number(count));
        }
    }
}

#[test]
fn n09_another_library_has_the_same_roots_and_proofs() {
    let mut other = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    let mut log = Log::new();
    for count in 1..=130_usize {
        other.push(line(count));
        log.append(&line(count));
        assert_eq!(log.head().root, hex(other.root().as_bytes()));
        for leaf in [0, count / 3, count / 2, count - 1] {
            let proof = log.inclusion(number(leaf), number(count)).unwrap();
            assert_eq!(proof.path.concat(), hex(other.prove_inclusion(leaf).as_bytes()), "{leaf} of {count}");
        }
        for added in [0, 1, count / 3, count / 2, count - 1].into_iter().filter(|added| *added < count) {
            let proof = log.consistency(number(count - added), number(count)).unwrap();
            assert_eq!(proof.path.concat(), hex(other.prove_consistency(added).as_bytes()), "{added} in {count}");
        }
    }
}

#[test]
fn n09_a_log_is_the_same_from_lines_and_from_digests() {
    let lines: Vec<String> = (0..20).map(|at| String::from_utf8(line(at)).unwrap()).collect();
    let leaves: Vec<String> = lines.iter().map(|line| leaf_digest(line.as_bytes())).collect();
    let of_lines = Log::of(&LogSource::Lines { lines }).unwrap();
    let mut one_by_one = Log::new();
    for (at, leaf) in leaves.iter().enumerate() {
        assert_eq!(one_by_one.append_digest(leaf).unwrap(), number(at));
        assert_eq!(of_lines.leaf(number(at)).as_ref(), Some(leaf));
    }
    let of_leaves = Log::of(&LogSource::Leaves { leaves }).unwrap();
    assert_eq!((of_lines.head(), of_leaves.head()), (of_leaves.head(), one_by_one.head()));
}

#[test]
fn n09_proofs_are_logarithmic() {
    let log = log_of(&(0..5_000).map(line).collect::<Vec<_>>());
    for sequence in (0..5_000).step_by(61) {
        assert!(log.inclusion(sequence, 5_000).unwrap().path.len() <= 13);
        assert!(log.consistency(sequence + 1, 5_000).unwrap().path.len() <= 14);
    }
}

// ---- forged proofs --------------------------------------------------------------------------------------

/// Everything near a proof that is not the proof.
fn forged_path(path: &[String]) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for at in 0..path.len() {
        let mut without = path.to_vec();
        let taken = without.remove(at);
        all.push(without);
        let mut twice = path.to_vec();
        twice.insert(at, taken.clone());
        all.push(twice);
        let mut other = path.to_vec();
        other[at] = leaf_digest(taken.as_bytes());
        all.push(other);
        for further in at + 1..path.len() {
            let mut swapped = path.to_vec();
            swapped.swap(at, further);
            if swapped != path {
                all.push(swapped);
            }
        }
    }
    all.push([path, &[leaf_digest(b"")]].concat());
    all
}

const FORGED: [&str; 5] = ["proof_refuted", "proof_length", "proof_count", "log_shortened", "number_out_of_range"];

fn refused<T: std::fmt::Debug>(result: duebook::Result<T>, what: &str) {
    let code = result.expect_err(what).code();
    assert!(FORGED.contains(&code), "{what}: {code}");
}

#[test]
fn n09_no_forged_proof_is_believed() {
    let lines: Vec<Vec<u8>> = (0..20).map(line).collect();
    let log = log_of(&lines);
    for count in 1..=20 {
        let head = log.head_at(count).unwrap();
        for sequence in 0..count {
            let proof = log.inclusion(sequence, count).unwrap();
            let own = &lines[usize::try_from(sequence).unwrap()];
            for path in forged_path(&proof.path) {
                refused(verify_bytes(own, &InclusionProof { path, ..proof.clone() }, &head), "path");
            }
            for other in (0..count).filter(|other| *other != sequence) {
                let moved = InclusionProof { sequence: other, ..proof.clone() };
                refused(verify_bytes(own, &moved, &head), "place");
                refused(verify_bytes(&lines[usize::try_from(other).unwrap()], &proof, &head), "line");
            }
            for other in (0..=20).filter(|other| *other != count) {
                let head = log.head_at(other).unwrap();
                refused(verify_bytes(own, &proof, &head), "head");
                let recounted = Head { count, root: head.root };
                refused(verify_bytes(own, &proof, &recounted), "root");
            }
        }
        for old in 1..=count {
            let proof = log.consistency(old, count).unwrap();
            let before = log.head_at(old).unwrap();
            for path in forged_path(&proof.path) {
                refused(verify_consistency(&ConsistencyProof { path, ..proof.clone() }, &before, &head), "path");
            }
            for other in (0..=20).filter(|other| *other != old && *other != count) {
                let other = log.head_at(other).unwrap();
                refused(verify_consistency(&proof, &other, &head), "old head");
                refused(verify_consistency(&proof, &before, &other), "new head");
                let old_root = Head { count: old, root: other.root.clone() };
                refused(verify_consistency(&proof, &old_root, &head), "old root");
                let new_root = Head { count, root: other.root };
                refused(verify_consistency(&proof, &before, &new_root), "new root");
            }
        }
    }
}

#[test]
fn n09_no_rewritten_log_continues_the_old_one() {
    for count in 2..=17_usize {
        let lines: Vec<Vec<u8>> = (0..count).map(line).collect();
        let (honest, head) = (log_of(&lines), log_of(&lines).head());
        for old in 1..count {
            let before = honest.head_at(number(old)).unwrap();
            for changed in 0..old {
                let mut lines = lines.clone();
                lines[changed].push(b' ');
                let rewritten = log_of(&lines);
                let proof = rewritten.consistency(number(old), number(count)).unwrap();
                refused(verify_consistency(&proof, &before, &rewritten.head()), "rewritten");
                // Digests that the change does not reach are those of the honest proof.
                if proof != honest.consistency(number(old), number(count)).unwrap() {
                    refused(verify_consistency(&proof, &before, &head), "rewritten, old head kept");
                }
            }
        }
    }
}

// ---- faults in a whole log --------------------------------------------------------------------------------

#[test]
fn e09_every_flipped_bit_is_found_and_its_line_named() {
    let lines = small();
    let all = kept(&lines, &book());
    let heads = log_of(&lines);
    let head_only = LogTrust { heads: all.heads.clone(), ..LogTrust::default() };
    let head_each =
        LogTrust { heads: (0..=6).map(|count| heads.head_at(count).unwrap()).collect(), ..head_only.clone() };
    assert!([&all, &head_only, &head_each].into_iter().all(|trust| check(&lines, trust).is_intact()));
    let mut flipped = 0;
    for sequence in 0..lines.len() {
        for bit in 0..lines[sequence].len() * 8 {
            let mut changed = lines.clone();
            changed[sequence][bit / 8] ^= 1 << (bit % 8);
            let exactly = Some((number(sequence), number(sequence)));
            let report = check(&changed, &all);
            assert_eq!((at(&report), report.proven), (exactly, number(sequence)), "line {sequence}, bit {bit}");
            assert_eq!(at(&check(&changed, &head_each)), exactly);
            assert_eq!(at(&check(&changed, &head_only)), Some((0, 5)), "one head proves all or nothing");
            flipped += 1;
        }
    }
    assert!(flipped > 900, "{flipped}");
}

#[test]
fn e10_every_cut_is_found_and_its_line_named() {
    let lines = small();
    let (all, heads) = (kept(&lines, &book()), log_of(&lines));
    let file: Vec<u8> = lines.iter().flat_map(|line| [line.as_slice(), b"\n"].concat()).collect();
    for cut in 0..file.len() {
        let left = &file[..cut];
        let whole = left.iter().filter(|byte| **byte == b'\n').count();
        let mut pieces: Vec<Vec<u8>> = left.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        if pieces.last().is_some_and(Vec::is_empty) {
            pieces.pop();
        }
        let report = check(&pieces, &all);
        // Only the last end of line is not a line's own: cutting that loses nothing.
        if cut + 1 == file.len() {
            assert!(report.is_intact());
            continue;
        }
        // A line that lost its own end only is whole; so is a cut between two lines.
        let good = whole + usize::from(pieces.get(whole).is_some_and(|piece| *piece == lines[whole]));
        assert_eq!((at(&report), report.proven), (Some((number(good), number(good))), number(good)), "byte {cut}");
        assert!(
            report.findings.iter().any(|finding| matches!(finding, LogFinding::Cut { recorded: 6, .. }))
                || pieces.len() == lines.len()
        );
        // A head of the lines that are left, and the last head: exact too. The last head alone: found.
        let before = heads.head_at(number(good)).unwrap();
        let two = LogTrust { heads: vec![before, heads.head()], ..LogTrust::default() };
        let report = check(&pieces[..good], &two);
        assert_eq!(at(&report), Some((number(good), number(good))));
        let one = LogTrust { heads: vec![heads.head()], ..LogTrust::default() };
        assert_eq!(at(&check(&pieces, &one)).map(|(first, _)| first), Some(0));
    }
}

/// One thing done to the lines of a log.
#[derive(Clone, Debug)]
enum Fault {
    Delete(Index),
    Swap(Index, Index),
    Insert(Index, Vec<u8>),
    Copy(Index, Index),
    Change(Index, Index, u8),
    Cut(Index),
}

fn fault() -> impl Strategy<Value = Fault> {
    let any_line = any::<Index>;
    prop_oneof![
        any_line().prop_map(Fault::Delete),
        (any_line(), any_line()).prop_map(|(one, other)| Fault::Swap(one, other)),
        (any_line(), vec(any::<u8>(), 0..12)).prop_map(|(place, line)| Fault::Insert(place, line)),
        (any_line(), any_line()).prop_map(|(from, to)| Fault::Copy(from, to)),
        (any_line(), any::<Index>(), 1..=255_u8).prop_map(|(line, byte, with)| Fault::Change(line, byte, with)),
        any_line().prop_map(Fault::Cut),
    ]
}

fn done(fault: &Fault, lines: &mut Vec<Vec<u8>>) {
    let length = lines.len();
    if length == 0 {
        return;
    }
    match fault {
        Fault::Delete(line) => drop(lines.remove(line.index(length))),
        Fault::Swap(one, other) => lines.swap(one.index(length), other.index(length)),
        Fault::Insert(place, line) => lines.insert(place.index(length + 1), line.clone()),
        Fault::Copy(from, to) => lines.insert(to.index(length + 1), lines[from.index(length)].clone()),
        Fault::Change(line, byte, with) => {
            let line = &mut lines[line.index(length)];
            match line.len() {
                0 => line.push(*with),
                bytes => line[byte.index(bytes)] ^= with,
            }
        }
        Fault::Cut(place) => lines.truncate(place.index(length)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Any faults, alone or together, with every kind of trust: the first bad line lies where the report says, and
    /// the report says nothing else of it than the lines themselves show.
    #[test]
    fn e09_the_first_bad_line_lies_where_the_report_says(
        events in vec(vec(any::<u8>(), 0..6), 0..14),
        faults in vec(fault(), 0..3),
        heads in vec(any::<Index>(), 0..4),
        digests in prop::option::of(any::<Index>()),
        with_book in any::<bool>(),
    ) {
        let mut recorded = vec![Genesis::new(book()).line().into_bytes()];
        recorded.extend(events);
        let log = log_of(&recorded);
        let mut lines = recorded.clone();
        faults.iter().for_each(|fault| done(fault, &mut lines));
        let counts: BTreeSet<i64> = heads.iter().map(|head| number(head.index(recorded.len() + 1))).collect();
        let known = digests.map_or(0, |known| known.index(recorded.len() + 1));
        let trust = LogTrust {
            book: with_book.then(book),
            heads: counts.iter().map(|count| log.head_at(*count).unwrap()).collect(),
            leaves: recorded[..known].iter().map(|line| leaf_digest(line)).collect(),
        };
        let report = check(&lines, &trust);

        // What the lines show to one who has those that were recorded: all that the trust reaches are there.
        let reach = counts.last().copied().unwrap_or(0).max(number(known)).max(with_book.into());
        let common = number(recorded.iter().zip(&lines).take_while(|(one, other)| one == other).count());
        let good = common >= reach;
        prop_assert_eq!(report.bad.is_none(), good);
        prop_assert!(report.proven <= common, "{} proven, {} the same", report.proven, common);
        if let Some((first, last)) = at(&report) {
            prop_assert!(first <= common && common <= last, "{} to {}, and it is {}", first, last, common);
            prop_assert_eq!(first, report.proven);
            // Heads narrow it to their own distance, digests to one line.
            let exact = common < number(known) || (with_book && common == 0);
            prop_assert!(!exact || first == last);
            let before = counts.iter().rev().find(|count| **count <= common).copied().unwrap_or(0);
            let after = counts.iter().find(|count| **count > common).copied().unwrap_or(reach);
            prop_assert!(first >= before && last <= after.max(number(lines.len())));
        } else {
            prop_assert_eq!(report.proven, reach.min(number(lines.len())));
        }
        prop_assert_eq!(report.is_intact(), good && number(lines.len()) == reach && (known > 0 || !counts.is_empty()));
        prop_assert_eq!(report.head, log_of(&lines).head());
        prop_assert!(!report.findings.is_empty());
    }

    /// Who can write the stored digests, but not the head, proves nothing false.
    #[test]
    fn e09_forged_digests_never_hide_a_change(
        events in vec(vec(any::<u8>(), 0..6), 1..10),
        line in any::<Index>(),
        with in 1..=255_u8,
    ) {
        let log = log_of(&events);
        let mut lines = events.clone();
        done(&Fault::Change(line, line, with), &mut lines);
        let trust = LogTrust { heads: vec![log.head()], ..kept(&lines, &book()) };
        let report = check(&lines, &LogTrust { book: None, ..trust });
        prop_assert!(!report.is_intact());
        prop_assert_eq!(report.proven, 0);
        let refuted = report.findings.iter().any(|finding| matches!(finding, LogFinding::LeavesRefuted { .. }));
        prop_assert!(refuted);
    }

    /// Whatever is sent as a digest, a count or a path is refused in kind or checked; nothing panics.
    #[test]
    fn e18_hostile_proofs_are_refused(
        counts in (any::<i64>(), any::<i64>(), any::<i64>()),
        huge in any::<bool>(),
        texts in vec(prop_oneof!["[0-9a-f]{64}", "[0-9A-Fa-f]{62,66}", any::<String>()], 0..70),
        root in prop_oneof![3 => "[0-9a-f]{64}", 1 => any::<String>()],
        line in any::<Vec<u8>>(),
    ) {
        let (one, other, at) = counts;
        let (one, other, at) = if huge { (one, other, at) } else { (one % 9, other % 9, at % 9) };
        let head = Head { count: one, root: root.clone() };
        let stands = InclusionProof { sequence: at, count: one, path: texts.clone() };
        let continues = ConsistencyProof { old_count: one, new_count: other, path: texts.clone() };
        let new = Head { count: other, root: root.clone() };
        let known = [&FORGED[..], &["digest_syntax", "too_many"]].concat();
        let typed = |refused: &Error| known.contains(&refused.code());
        let inclusion = verify_bytes(&line, &stands, &head).unwrap_err();
        prop_assert!(typed(&inclusion), "{}", inclusion);
        match verify_consistency(&continues, &head, &new) {
            Ok(_) => prop_assert!(one == other, "equal heads only"),
            Err(refused) => prop_assert!(typed(&refused), "{}", refused),
        }
        let state = FrontierState { count: one, roots: texts };
        match Frontier::restore(&state) {
            Ok(frontier) => prop_assert_eq!(frontier.state(), state),
            Err(refused) => prop_assert!(typed(&refused), "{}", refused),
        }
        let log = Log::of_book(&book());
        match log.inclusion(at, one) {
            Ok(proof) => prop_assert_eq!((at, one, proof.path.len()), (0, 1, 0)),
            Err(refused) => prop_assert!(["number_out_of_range", "log_too_short"].contains(&refused.code())),
        }
        match log.consistency(one, other) {
            Ok(proof) => prop_assert!(0 <= one && one <= other && other <= 1 && proof.path.is_empty()),
            Err(refused) => prop_assert!(["number_out_of_range", "log_too_short"].contains(&refused.code())),
        }
    }
}

// ---- the first line ---------------------------------------------------------------------------------------

#[test]
fn e09_no_line_of_another_book_fits_in() {
    let other = Id::new("BETA-2026").unwrap();
    let mut ours = Log::of_book(&book());
    let mut theirs = Log::of_book(&other);
    for event in 0..9 {
        ours.append(&line(event));
        theirs.append(&line(event));
        // The same events, and never the same head.
        assert_ne!(ours.head().root, theirs.head().root);
    }
    let proof = theirs.inclusion(4, 10).unwrap();
    assert_eq!(verify_bytes(&line(3), &proof, &ours.head()).unwrap_err().code(), "proof_refuted");
    let mut lines = small();
    lines[0] = Genesis::new(other.clone()).line().into_bytes();
    let report = check(&lines, &LogTrust { book: Some(book()), ..LogTrust::default() });
    assert_eq!(report.findings[0], LogFinding::ForeignBook { expected: book(), found: other.clone() });
    assert_eq!(at(&report), Some((0, 0)));
    // Heads and digests of their own prove their lines there, and nothing here.
    let report = check(&lines, &LogTrust { book: Some(book()), ..kept(&lines, &other) });
    assert_eq!((at(&report), report.proven, report.is_intact()), (Some((0, 0)), 0, false));
}

// ---- the auditor's own program ------------------------------------------------------------------------------

/// Runs the small verifier on files of its own.
fn auditor(name: &str, files: &[(&str, &[u8])]) -> (bool, String) {
    let folder = std::env::temp_dir().join(format!("duebook-auditor-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let paths = files.iter().map(|(file, bytes)| {
        let path = folder.join(file);
        std::fs::write(&path, bytes).unwrap();
        path
    });
    let program = duebook_tests::mirror::root().join("tests/oracle/verify_log.py");
    let ran = std::process::Command::new("python3").arg(program).args(paths).output().expect("python3");
    std::fs::remove_dir_all(&folder).unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    assert!(ran.stderr.is_empty(), "{}", String::from_utf8_lossy(&ran.stderr));
    (ran.status.success(), said.trim().to_owned())
}

#[test]
fn n09_the_auditors_program_agrees_on_whole_logs() {
    let lines = small();
    let trust = duebook::json::write(&kept(&lines, &book())).unwrap();
    let file = |lines: &[Vec<u8>]| lines.iter().flat_map(|line| [line.as_slice(), b"\n"].concat()).collect::<Vec<u8>>();
    let run =
        |name: &str, lines: &[Vec<u8>]| auditor(name, &[("trust.json", trust.as_bytes()), ("log.jsonl", &file(lines))]);
    assert_eq!(run("whole", &lines), (true, "it holds".into()));
    let mut changed = lines.clone();
    changed[3][2] ^= 1;
    let first = |(holds, said): (bool, String)| (holds, said.lines().next().unwrap().to_owned());
    assert_eq!(first(run("changed", &changed)), (false, "line 3 is not the one of its stored digest".into()));
    assert_eq!(first(run("cut", &lines[..4])), (false, "the log ends after 4 lines, 6 were recorded".into()));
    assert_eq!(first(run("headless", &lines[1..])), (false, "line 0 is not the first line of this book's log".into()));
}

#[test]
fn n09_the_auditors_program_agrees_on_proofs() {
    let lines: Vec<Vec<u8>> = (0..13).map(line).collect();
    let log = log_of(&lines);
    let head = log.head();
    let mut proof = serde_json::json!({
        "line": String::from_utf8(lines[6].clone()).unwrap(),
        "proof": log.inclusion(6, 13).unwrap(),
        "head": head,
    });
    assert!(auditor("stands", &[("proof.json", proof.to_string().as_bytes())]).0);
    proof["proof"]["sequence"] = 7.into();
    assert!(!auditor("elsewhere", &[("proof.json", proof.to_string().as_bytes())]).0);
    proof["proof"]["path"] = serde_json::json!([]);
    assert!(!auditor("empty", &[("proof.json", proof.to_string().as_bytes())]).0);
    for old in [1, 6, 8, 13] {
        let mut proof = serde_json::json!({
            "proof": log.consistency(old, 13).unwrap(),
            "old": log.head_at(old).unwrap(),
            "new": head,
        });
        assert!(auditor("continues", &[("proof.json", proof.to_string().as_bytes())]).0, "{old}");
        proof["old"]["root"] = leaf_digest(b"").into();
        assert!(!auditor("rewritten", &[("proof.json", proof.to_string().as_bytes())]).0, "{old}");
    }
}
