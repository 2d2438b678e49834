//! Sorting, compiled once.
//!
//! In:       a slice and how two of its values compare.   Out: the slice in order; equal values keep their places.
//! Why:      the library's own sort is copied into the program for each type that it sorts, some 4 kB each time,
//!           and the page is to be small.

use std::cmp::Ordering;

/// Sorts by the values' own order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, &T::cmp);
}

/// Sorts by a key.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, &|a, b| key(a).cmp(&key(b)));
}

/// Sorts by a comparison.
pub fn sort_by<T>(items: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    let mut goes_to = destinations(items.len(), &|a, b| compare(&items[a], &items[b]));
    for at in 0..items.len() {
        // Each turn puts one value where it belongs, so all turns together are as many as values.
        while goes_to[at] != at {
            let to = goes_to[at];
            items.swap(at, to);
            goes_to.swap(at, to);
        }
    }
}

/// For each of `count` places the place that its value goes to.
fn destinations(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    let mut goes_to = vec![0; count];
    for (to, from) in order.into_iter().enumerate() {
        goes_to[from] = to;
    }
    goes_to
}
