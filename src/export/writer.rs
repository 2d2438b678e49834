//! Data -> bytes, in one of two forms: JSON, and the short form that `worker::pack` reads.
//!
//! In:       what `serde` derives for structs, tuples, options, lists, strings, numbers and enums without fields; nothing else.
//! Out:      JSON: one line, fields in their order, as the usual libraries write it. Packed: fields in their order, without
//!           names; numbers are LEB128; a list or string begins with its length.
//! Why:      what is derived is compiled for each writer that it is used with: this is one.

use super::Unwritable;
use serde::Serialize;
use serde::ser::{Impossible, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

/// How data is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// JSON.
    Json,
    /// The short form.
    Packed,
}

/// The data's bytes.
pub fn to_bytes<T: Serialize>(value: &T, form: Form) -> Result<Vec<u8>, Unwritable> {
    let mut writer = Writer { bytes: Vec::with_capacity(1 << 14), json: form == Form::Json, hand_over: None };
    value.serialize(&mut writer)?;
    Ok(writer.bytes)
}

/// The data as JSON, in portions of about [`PORTION`] bytes, one after another: it is never held whole.
pub fn to_portions<T: Serialize>(value: &T, hand_over: &mut dyn FnMut(Vec<u8>)) -> Result<(), Unwritable> {
    let mut writer = Writer { bytes: Vec::new(), json: true, hand_over: Some(&mut *hand_over) };
    value.serialize(&mut writer)?;
    let last = writer.bytes;
    hand_over(last);
    Ok(())
}

/// Bytes of a portion: few enough to take no time to hand over, many enough to be few.
const PORTION: usize = 1 << 18;

/// How many bytes before the first that JSON does not hold as it is: a quotation mark, a backslash, a control character.
fn plain(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xFF;
    // In the highest bit of each byte, up to the first where it holds: whether the byte is less than `byte`.
    let less = |word: u64, byte: u8| word.wrapping_sub(ONES * u64::from(byte)) & !word;
    let mut at = 0;
    while let Some(eight) = text[at..].first_chunk() {
        let word = u64::from_le_bytes(*eight);
        let same = |byte: u8| less(word ^ (ONES * u64::from(byte)), 1);
        let found = (less(word, b' ') | same(b'"') | same(b'\\')) & ONES << 7;
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at + text[at..].iter().take_while(|byte| **byte >= b' ' && !matches!(byte, b'"' | b'\\')).count()
}

struct Writer<'h> {
    bytes: Vec<u8>,
    json: bool,
    hand_over: Option<&'h mut dyn FnMut(Vec<u8>)>,
}

impl Writer<'_> {
    /// Hands over what is written, if it is a portion.
    #[inline]
    fn hand_over(&mut self) {
        if self.bytes.len() >= PORTION
            && let Some(hand_over) = &mut self.hand_over
        {
            hand_over(std::mem::take(&mut self.bytes));
        }
    }

    /// A sign of JSON.
    fn sign(&mut self, sign: u8) {
        if self.json {
            self.bytes.push(sign);
        }
    }

    fn text(&mut self, text: &str) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut rest = text.as_bytes();
        self.bytes.push(b'"');
        loop {
            let at = plain(rest);
            self.bytes.extend_from_slice(&rest[..at]);
            let Some(&byte) = rest.get(at) else { break };
            let short = match byte {
                b'\n' => b'n',
                b'\t' => b't',
                b'\r' => b'r',
                0x08 => b'b',
                0x0C => b'f',
                _ => byte,
            };
            self.bytes.extend_from_slice(if short < b' ' { b"\\u00" } else { b"\\" });
            if short < b' ' {
                self.bytes.push(HEX[usize::from(byte >> 4)]);
            }
            self.bytes.push(if short < b' ' { HEX[usize::from(byte & 15)] } else { short });
            rest = &rest[at + 1..];
            self.hand_over();
        }
        self.bytes.push(b'"');
    }

    /// The name of a field, which JSON holds as it is.
    fn name(&mut self, name: &str) {
        self.bytes.reserve(name.len() + 3);
        self.bytes.push(b'"');
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(b'"');
        self.bytes.push(b':');
    }

    fn figures(&mut self, number: u32) {
        let mut figures = [b'0'; 10];
        let mut rest = number;
        let mut start = figures.len();
        while rest > 0 || start == figures.len() {
            start -= 1;
            figures[start] += (rest % 10) as u8;
            rest /= 10;
        }
        self.bytes.extend_from_slice(&figures[start..]);
    }

    fn number(&mut self, mut number: u32) {
        if self.json {
            return self.figures(number);
        }
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn length(&mut self, length: usize) -> Result<(), Unwritable> {
        if self.json {
            return Ok(());
        }
        self.number(u32::try_from(length).map_err(|_| Unwritable)?);
        Ok(())
    }
}

/// A struct, list or tuple in the making.
struct Parts<'w, 'h> {
    writer: &'w mut Writer<'h>,
    first: bool,
    close: u8,
}

impl Parts<'_, '_> {
    /// What stands before one more.
    fn next(&mut self) {
        if !self.first {
            self.writer.sign(b',');
        }
        self.first = false;
        self.writer.hand_over();
    }

    fn close(self) -> Result<(), Unwritable> {
        self.writer.sign(self.close);
        Ok(())
    }
}

impl SerializeSeq for Parts<'_, '_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.next();
        value.serialize(&mut *self.writer)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl SerializeTuple for Parts<'_, '_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl SerializeStruct for Parts<'_, '_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        self.next();
        if self.writer.json {
            self.writer.name(name);
        }
        value.serialize(&mut *self.writer)
    }
    /// Only what is `None` is ever left out of the model.
    fn skip_field(&mut self, _: &'static str) -> Result<(), Unwritable> {
        if !self.writer.json {
            self.writer.bytes.push(0);
        }
        Ok(())
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

/// What this form does not hold.
macro_rules! not_held {
    ($($method:ident $kind:ty)*) => { $(
        fn $method(self, _: $kind) -> Result<(), Unwritable> {
            Err(Unwritable)
        }
    )* };
}

impl<'w, 'h> Serializer for &'w mut Writer<'h> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Parts<'w, 'h>;
    type SerializeStruct = Parts<'w, 'h>;
    type SerializeTuple = Parts<'w, 'h>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Impossible<(), Unwritable>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    not_held! {
        serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64 serialize_u64 u64 serialize_f32 f32
        serialize_f64 f64 serialize_char char serialize_bytes &[u8] serialize_unit_struct &'static str
    }

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        match (self.json, value) {
            (true, true) => self.bytes.extend_from_slice(b"true"),
            (true, false) => self.bytes.extend_from_slice(b"false"),
            (false, _) => self.bytes.push(value.into()),
        }
        Ok(())
    }
    fn serialize_u8(self, value: u8) -> Result<(), Unwritable> {
        if self.json {
            self.number(value.into());
        } else {
            self.bytes.push(value);
        }
        Ok(())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Unwritable> {
        self.serialize_u32(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Unwritable> {
        self.number(value);
        Ok(())
    }
    fn serialize_str(self, value: &str) -> Result<(), Unwritable> {
        if self.json {
            self.text(value);
            return Ok(());
        }
        self.length(value.len())?;
        self.bytes.extend_from_slice(value.as_bytes());
        Ok(())
    }
    fn serialize_none(self) -> Result<(), Unwritable> {
        self.bytes.extend_from_slice(if self.json { b"null" } else { &[0] });
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        if !self.json {
            self.bytes.push(1);
        }
        value.serialize(self)
    }
    fn serialize_unit_variant(self, _: &'static str, index: u32, name: &'static str) -> Result<(), Unwritable> {
        if self.json { self.serialize_str(name) } else { self.serialize_u32(index) }
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<Parts<'w, 'h>, Unwritable> {
        self.length(length.ok_or(Unwritable)?)?;
        self.serialize_tuple(0)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'w, 'h>, Unwritable> {
        self.sign(b'{');
        Ok(Parts { writer: self, first: true, close: b'}' })
    }
    fn serialize_tuple(self, _: usize) -> Result<Parts<'w, 'h>, Unwritable> {
        self.sign(b'[');
        Ok(Parts { writer: self, first: true, close: b']' })
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        Err(Unwritable)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unwritable> {
        Err(Unwritable)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
    fn is_human_readable(&self) -> bool {
        self.json
    }
}
