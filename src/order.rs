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
    let goes_to = destinations(items.len(), &|a, b| compare(&items[a], &items[b]));
    settle(goes_to, &mut |a, b| items.swap(a, b));
}

/// Brings each value to its place.
fn settle(mut goes_to: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for at in 0..goes_to.len() {
        // Each turn puts one value where it belongs, so all turns together are as many as values.
        while goes_to[at] != at {
            let to = goes_to[at];
            swap(at, to);
            goes_to.swap(at, to);
        }
    }
}

/// The places from 0 to `count` in groups of equal values: each group in its order, the groups in that of their values.
pub fn groups(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for place in in_order(count, compare) {
        match groups.last_mut().filter(|group| compare(group[0], place).is_eq()) {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    groups
}

/// For each of `count` places the place that its value goes to; nothing where all stand in order.
fn destinations(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    if (1..count).all(|at| compare(at - 1, at).is_le()) {
        return Vec::new();
    }
    let order = in_order(count, compare);
    let mut goes_to = vec![0; count];
    for (to, from) in order.into_iter().enumerate() {
        goes_to[from] = to;
    }
    goes_to
}

/// The places from 0 to `count` in the order of their values: the runs that stand in order merged two by two.
fn in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut ends: Vec<usize> = (1..=count).filter(|&at| at == count || compare(at - 1, at).is_gt()).collect();
    if ends.len() < 2 {
        return order;
    }
    let mut merged = Vec::with_capacity(count);
    while ends.len() > 1 {
        for pair in ends.chunks(2) {
            let mut left = &order[merged.len()..pair[0]];
            let mut right = &order[pair[0]..pair[pair.len() - 1]];
            while let (Some(a), Some(b)) = (left.first(), right.first()) {
                let from = if compare(*a, *b).is_gt() { &mut right } else { &mut left };
                merged.push(from[0]);
                *from = &from[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        ends = ends.chunks(2).map(|pair| pair[pair.len() - 1]).collect();
    }
    order
}
