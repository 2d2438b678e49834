//! Sorting as the library sorts.

use minutes_analyser::order::{groups, sort, sort_by_key};

/// Numbers without pattern, the same every time.
fn jumble(count: u64) -> Vec<u64> {
    (1..=count).map(|number| number.wrapping_mul(6_364_136_223_846_793_005) >> 40).collect()
}

#[test]
fn values_stand_in_order_as_the_library_sorts_them() {
    for count in [0, 1, 2, 3, 20, 21, 1000] {
        let (mut ours, mut theirs) = (jumble(count), jumble(count));
        sort(&mut ours);
        theirs.sort();
        assert_eq!(ours, theirs, "{count} values");
    }
}

#[test]
fn equal_values_keep_their_places() {
    let mut ours: Vec<(u64, usize)> = jumble(500).into_iter().map(|number| number % 7).zip(0..).collect();
    let mut theirs = ours.clone();
    sort_by_key(&mut ours, |pair| pair.0);
    theirs.sort_by_key(|pair| pair.0);
    assert_eq!(ours, theirs);
}

#[test]
fn equal_values_make_a_group_in_their_order() {
    let words = ["b", "a", "b", "c", "a", "b"];
    assert_eq!(groups(words.len(), &|a, b| words[a].cmp(words[b])), [vec![1, 4], vec![0, 2, 5], vec![3]]);
    assert!(groups(0, &|_, _| unreachable!("there is nothing to compare")).is_empty());
}
