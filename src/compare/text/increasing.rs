//! The heaviest increasing subsequence: what stays in place when an order changes.

/// The places in a sequence that together weigh most while their values increase.
///
/// Values are below the length of `values` or not much above. O(n log n).
pub(super) fn heaviest(values: &[u32], weights: &[u64]) -> Vec<usize> {
    let largest = values.iter().max().map_or(0, |value| *value as usize + 1);
    let mut best = Best { sums: vec![(0, None); largest + 1] };
    let mut before = vec![None; values.len()];
    for (at, (value, weight)) in values.iter().zip(weights).enumerate() {
        let (sum, last) = best.below(*value as usize);
        before[at] = last;
        best.raise(*value as usize, sum + weight, at);
    }
    let (_, mut last) = best.below(largest);
    let mut chosen = Vec::new();
    while let Some(at) = last {
        chosen.push(at);
        last = before[at];
    }
    chosen.reverse();
    chosen
}

/// A Fenwick tree: for each value the heaviest sum that ends with it or a smaller one.
struct Best {
    sums: Vec<(u64, Option<usize>)>,
}

impl Best {
    /// The heaviest of all values below one.
    fn below(&self, value: usize) -> (u64, Option<usize>) {
        let mut best = (0, None);
        let mut node = value;
        while node > 0 {
            if self.sums[node].0 > best.0 {
                best = self.sums[node];
            }
            node &= node - 1;
        }
        best
    }

    fn raise(&mut self, value: usize, sum: u64, at: usize) {
        let mut node = value + 1;
        while node < self.sums.len() {
            if sum > self.sums[node].0 {
                self.sums[node] = (sum, Some(at));
            }
            node += node & node.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_weighs_most() {
        assert_eq!(heaviest(&[0, 1, 2], &[1, 1, 1]), [0, 1, 2]);
        assert_eq!(heaviest(&[2, 0, 1], &[1, 1, 1]), [1, 2]);
        assert_eq!(heaviest(&[2, 0, 1], &[5, 1, 1]), [0]);
        assert_eq!(heaviest(&[], &[]), [0; 0]);
    }
}
