//! Bytes -> data.

use super::Broken;
use serde::de::value::U32Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor};

/// The data that [`to_bytes`](super::to_bytes) wrote; nothing may be left over.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Broken> {
    let mut reader = Reader { rest: bytes };
    let value = T::deserialize(&mut reader)?;
    if reader.rest.is_empty() { Ok(value) } else { Err(Broken) }
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    fn byte(&mut self) -> Result<u8, Broken> {
        let (byte, rest) = self.rest.split_first().ok_or(Broken)?;
        self.rest = rest;
        Ok(*byte)
    }

    fn number(&mut self) -> Result<u32, Broken> {
        let mut number = 0u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken)
    }

    fn text(&mut self) -> Result<&'b str, Broken> {
        let length = self.number()? as usize;
        let (text, rest) = self.rest.split_at_checked(length).ok_or(Broken)?;
        self.rest = rest;
        std::str::from_utf8(text).map_err(|_| Broken)
    }
}

/// A list or a struct: so many values, one after another.
struct Values<'r, 'b> {
    reader: &'r mut Reader<'b>,
    left: usize,
}

impl<'b> SeqAccess<'b> for Values<'_, 'b> {
    type Error = Broken;

    fn next_element_seed<S: DeserializeSeed<'b>>(&mut self, seed: S) -> Result<Option<S::Value>, Broken> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// An enum without fields: the number of the variant.
struct Variant(u32);

impl<'b> EnumAccess<'b> for Variant {
    type Error = Broken;
    type Variant = NoFields;

    fn variant_seed<S: DeserializeSeed<'b>>(self, seed: S) -> Result<(S::Value, NoFields), Broken> {
        Ok((seed.deserialize(U32Deserializer::<Broken>::new(self.0))?, NoFields))
    }
}

struct NoFields;

impl<'b> VariantAccess<'b> for NoFields {
    type Error = Broken;

    fn unit_variant(self) -> Result<(), Broken> {
        Ok(())
    }
    fn newtype_variant_seed<S: DeserializeSeed<'b>>(self, _: S) -> Result<S::Value, Broken> {
        Err(Broken)
    }
    fn tuple_variant<V: Visitor<'b>>(self, _: usize, _: V) -> Result<V::Value, Broken> {
        Err(Broken)
    }
    fn struct_variant<V: Visitor<'b>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Broken> {
        Err(Broken)
    }
}

/// What this form does not hold.
macro_rules! not_held {
    ($($method:ident)*) => { $(
        fn $method<V: Visitor<'b>>(self, _: V) -> Result<V::Value, Broken> {
            Err(Broken)
        }
    )* };
}

impl<'b> Deserializer<'b> for &mut Reader<'b> {
    type Error = Broken;

    not_held! {
        deserialize_any deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u64 deserialize_f32
        deserialize_f64 deserialize_char deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_map
        deserialize_identifier deserialize_ignored_any
    }

    fn deserialize_bool<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_bool(self.byte()? != 0)
    }
    fn deserialize_u8<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_u8(self.byte()?)
    }
    fn deserialize_u16<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_u32(self.number()?)
    }
    fn deserialize_u32<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_u32(self.number()?)
    }
    fn deserialize_str<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_str(self.text()?)
    }
    fn deserialize_string<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_str(self.text()?)
    }
    fn deserialize_option<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        match self.byte()? {
            0 => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }
    fn deserialize_seq<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Broken> {
        let left = self.number()? as usize;
        visitor.visit_seq(Values { reader: self, left })
    }
    fn deserialize_tuple<V: Visitor<'b>>(self, left: usize, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_seq(Values { reader: self, left })
    }
    fn deserialize_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Broken> {
        visitor.visit_seq(Values { reader: self, left: fields.len() })
    }
    fn deserialize_newtype_struct<V: Visitor<'b>>(self, _: &'static str, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_newtype_struct(self)
    }
    fn deserialize_enum<V: Visitor<'b>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Broken> {
        visitor.visit_enum(Variant(self.number()?))
    }
    fn deserialize_unit_struct<V: Visitor<'b>>(self, _: &'static str, _: V) -> Result<V::Value, Broken> {
        Err(Broken)
    }
    fn deserialize_tuple_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Broken> {
        self.deserialize_tuple(left, visitor)
    }
    fn is_human_readable(&self) -> bool {
        false
    }
}
