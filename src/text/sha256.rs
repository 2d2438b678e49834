//! The sum by which a file is known again.
//!
//! In:     bytes.   Out: their SHA-256 in lower-case hexadecimal.
//! Source: FIPS 180-4, 4.1.2, 4.2.2, 5.1.1, 5.3.3 and 6.2.

/// SHA-256 in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    let mut state = START;
    let (blocks, rest) = bytes.as_chunks::<64>();
    blocks.iter().for_each(|block| add(&mut state, block));
    // A bit behind the last byte, and in the last eight bytes how many bits there were.
    let mut end = [[0; 64]; 2];
    end[0][..rest.len()].copy_from_slice(rest);
    end[0][rest.len()] = 0x80;
    let last = usize::from(rest.len() >= 56);
    end[last][56..].copy_from_slice(&(bytes.len() as u64 * 8).to_be_bytes());
    end[..=last].iter().for_each(|block| add(&mut state, block));
    let digits = state.iter().flat_map(|word| (0..8).rev().map(move |place| word >> (4 * place) & 15));
    digits.filter_map(|digit| char::from_digit(digit, 16)).collect()
}

/// Adds a block to what the blocks before it came to.
fn add(state: &mut [u32; 8], block: &[u8; 64]) {
    let mut words = [0_u32; 64];
    for (word, bytes) in words.iter_mut().zip(block.as_chunks::<4>().0) {
        *word = u32::from_be_bytes(*bytes);
    }
    for at in 16..64 {
        let (early, late) = (words[at - 15], words[at - 2]);
        let early = (early.rotate_right(11) ^ early).rotate_right(7) ^ early >> 3;
        let late = (late.rotate_right(2) ^ late).rotate_right(17) ^ late >> 10;
        words[at] = words[at - 16].wrapping_add(early).wrapping_add(words[at - 7]).wrapping_add(late);
    }
    let mut turning = *state;
    for (words, constants) in words.as_chunks::<8>().0.iter().zip(CONSTANTS.as_chunks::<8>().0) {
        let input = |place: usize| words[place].wrapping_add(constants[place]);
        turn(&mut turning, 0, input(0));
        turn(&mut turning, 7, input(1));
        turn(&mut turning, 6, input(2));
        turn(&mut turning, 5, input(3));
        turn(&mut turning, 4, input(4));
        turn(&mut turning, 3, input(5));
        turn(&mut turning, 2, input(6));
        turn(&mut turning, 1, input(7));
    }
    for (word, sum) in state.iter_mut().zip(turning) {
        *word = word.wrapping_add(sum);
    }
}

/// One turn, the standard's "a" standing at place `first`: instead of moving all values on, the next turn begins one before.
#[inline(always)]
fn turn(values: &mut [u32; 8], first: usize, input: u32) {
    let value = |letter: usize| values[(first + letter) % 8];
    let (a, b, c, e, f, g) = (value(0), value(1), value(2), value(4), value(5), value(6));
    // Turned by 6, 11 and 25; by 2, 13 and 22.
    let turned = ((e.rotate_right(14) ^ e).rotate_right(5) ^ e).rotate_right(6);
    let one = value(7).wrapping_add(turned).wrapping_add((f ^ g) & e ^ g).wrapping_add(input);
    let turned = ((a.rotate_right(9) ^ a).rotate_right(11) ^ a).rotate_right(2);
    let two = turned.wrapping_add(a & b | (a | b) & c);
    values[(first + 3) % 8] = value(3).wrapping_add(one);
    values[(first + 7) % 8] = one.wrapping_add(two);
}

/// The first bits of the square roots of the first primes, behind the point.
const START: [u32; 8] = bits_of_roots(2);

/// Those of the cube roots.
static CONSTANTS: [u32; 64] = bits_of_roots(3);

const fn bits_of_roots<const COUNT: usize>(power: u32) -> [u32; COUNT] {
    let mut bits = [0; COUNT];
    let (mut count, mut number) = (0, 2_u128);
    while count < COUNT {
        let mut factor = 2;
        while number % factor != 0 {
            factor += 1;
        }
        if factor == number {
            let (mut root, mut bit) = (0_u128, 1 << 36);
            while bit > 0 {
                if (root | bit).pow(power) <= number << (32 * power) {
                    root |= bit;
                }
                bit >>= 1;
            }
            bits[count] = root as u32;
            count += 1;
        }
        number += 1;
    }
    bits
}
