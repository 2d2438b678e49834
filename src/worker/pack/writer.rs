//! Data -> bytes.

use super::Broken;
use serde::Serialize;
use serde::ser::{Impossible, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

/// The data's bytes. Broken is only data of a kind that this form does not hold.
pub fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Broken> {
    let mut writer = Writer { bytes: Vec::new() };
    value.serialize(&mut writer)?;
    Ok(writer.bytes)
}

struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn length(&mut self, length: usize) -> Result<(), Broken> {
        self.number(u32::try_from(length).map_err(|_| Broken)?);
        Ok(())
    }
}

impl SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = Broken;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        value.serialize(&mut **self)
    }
    fn end(self) -> Result<(), Broken> {
        Ok(())
    }
}

impl SerializeTuple for &mut Writer {
    type Ok = ();
    type Error = Broken;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        value.serialize(&mut **self)
    }
    fn end(self) -> Result<(), Broken> {
        Ok(())
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Broken;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Broken> {
        value.serialize(&mut **self)
    }
    /// Only what is `None` is ever left out of the model.
    fn skip_field(&mut self, _: &'static str) -> Result<(), Broken> {
        self.bytes.push(0);
        Ok(())
    }
    fn end(self) -> Result<(), Broken> {
        Ok(())
    }
}

/// What this form does not hold.
macro_rules! not_held {
    ($($method:ident $kind:ty)*) => { $(
        fn $method(self, _: $kind) -> Result<(), Broken> {
            Err(Broken)
        }
    )* };
}

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = Broken;
    type SerializeSeq = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), Broken>;
    type SerializeTupleVariant = Impossible<(), Broken>;
    type SerializeMap = Impossible<(), Broken>;
    type SerializeStructVariant = Impossible<(), Broken>;

    not_held! {
        serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64 serialize_u64 u64 serialize_f32 f32
        serialize_f64 f64 serialize_char char serialize_bytes &[u8] serialize_unit_struct &'static str
    }

    fn serialize_bool(self, value: bool) -> Result<(), Broken> {
        self.serialize_u8(value.into())
    }
    fn serialize_u8(self, value: u8) -> Result<(), Broken> {
        self.bytes.push(value);
        Ok(())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Broken> {
        self.serialize_u32(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Broken> {
        self.number(value);
        Ok(())
    }
    fn serialize_str(self, value: &str) -> Result<(), Broken> {
        self.length(value.len())?;
        self.bytes.extend_from_slice(value.as_bytes());
        Ok(())
    }
    fn serialize_none(self) -> Result<(), Broken> {
        self.serialize_u8(0)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Broken> {
        self.bytes.push(1);
        value.serialize(self)
    }
    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<(), Broken> {
        self.serialize_u32(index)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Broken> {
        value.serialize(self)
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Broken> {
        self.length(length.ok_or(Broken)?)?;
        Ok(self)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Broken> {
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self, Broken> {
        Ok(self)
    }

    fn serialize_unit(self) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Broken> {
        Err(Broken)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Broken> {
        Err(Broken)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Broken> {
        Err(Broken)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Broken> {
        Err(Broken)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Broken> {
        Err(Broken)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
}
