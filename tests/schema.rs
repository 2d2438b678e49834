//! The published JSON Schema: current, and true of what is published.
//!
//! `MINUTES_BLESS=1 cargo test --features schema --test schema` writes schema/minutes.schema.json anew.

use minutes_analyser::{Source, analyse, export};
use serde_json::{Map, Value};
use std::path::PathBuf;

fn schema_path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schema/minutes.schema.json")
}

fn schema() -> Value {
    let text = std::fs::read_to_string(schema_path()).expect("the schema is checked in");
    serde_json::from_str(&text).expect("the schema is JSON")
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_is_the_one_of_the_types() {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<minutes_analyser::Analysis>();
    let current = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
    if std::env::var_os("MINUTES_BLESS").is_some() {
        std::fs::write(schema_path(), &current).expect("the schema can be written");
    }
    let checked_in = std::fs::read_to_string(schema_path()).expect("the schema is checked in");
    assert!(checked_in == current, "schema/minutes.schema.json is not current: see the head of tests/schema.rs");
}

#[test]
fn every_analysis_is_what_the_schema_says() {
    let schema = schema();
    for (name, bytes) in documents() {
        let Ok(analysis) = analyse(Source { name: &name, bytes: &bytes }) else { continue };
        let json: Value = serde_json::from_str(&export::json::to_json(&analysis)).expect("it is JSON");
        let mut faults = Vec::new();
        compare(&schema, &schema, &json, "", &mut faults);
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
}

#[test]
fn an_analysis_reads_back_to_itself() {
    for (name, bytes) in documents() {
        let Ok(analysis) = analyse(Source { name: &name, bytes: &bytes }) else { continue };
        let json = export::json::to_json(&analysis);
        let read: minutes_analyser::Analysis = serde_json::from_str(&json).expect("it reads back");
        assert!(read == analysis && export::json::to_json(&read) == json, "{name}");
    }
}

#[test]
fn the_comparison_finds_what_is_wrong() {
    let schema = schema();
    let analysis = analyse(Source { name: "a", bytes: b"1. Apologies" }).expect("it is text");
    let json: Value = serde_json::from_str(&export::json::to_json(&analysis)).expect("it is JSON");
    let faulty = |change: fn(&mut Map<String, Value>)| {
        let mut json = json.clone();
        change(json.as_object_mut().expect("it is an object"));
        let mut faults = Vec::new();
        compare(&schema, &schema, &json, "", &mut faults);
        faults
    };
    assert_eq!(faulty(|_| {}), [""; 0]);
    assert_eq!(faulty(|json| drop(json.remove("items"))), ["/items: is missing"]);
    assert_eq!(faulty(|json| drop(json.insert("extra".into(), Value::Null))), ["/extra: is not in the schema"]);
    assert_eq!(faulty(|json| drop(json.insert("items".into(), "none".into()))), ["/items: is no array"]);
    assert_eq!(faulty(|json| drop(json.insert("declarations_status".into(), "no".into()))).len(), 1);
}

/// The documents under tests/.
fn documents() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the documents are there")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension != "facts"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), std::fs::read(path).expect("it can be read"))).collect()
}

/// Notes where `value` is not what `schema` says. Knows the keywords that the schema uses, and a key that the schema does
/// not name is a fault here, though readers of the JSON should bear it.
fn compare(root: &Value, schema: &Value, value: &Value, place: &str, faults: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let definition = root.pointer(name.trim_start_matches('#')).expect("the definition is there");
        return compare(root, definition, value, place, faults);
    }
    for choice in ["anyOf", "oneOf"] {
        if let Some(choices) = schema[choice].as_array() {
            let fits = |choice: &Value| {
                let mut faults = Vec::new();
                compare(root, choice, value, place, &mut faults);
                faults.is_empty()
            };
            if !choices.iter().any(fits) {
                faults.push(format!("{place}: is none of the choices"));
            }
            return;
        }
    }
    if schema.get("const").is_some_and(|constant| constant != value) {
        faults.push(format!("{place}: is not {}", schema["const"]));
    }
    if schema["enum"].as_array().is_some_and(|names| !names.contains(value)) {
        faults.push(format!("{place}: is none of the names"));
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => vec![kind_of(value)],
    };
    if !kinds.contains(&kind_of(value)) {
        return faults.push(format!("{place}: is no {}", kinds.join(" or ")));
    }
    if schema["minimum"].as_f64().is_some_and(|minimum| value.as_f64().is_some_and(|number| number < minimum)) {
        faults.push(format!("{place}: is too small"));
    }
    for (index, entry) in value.as_array().into_iter().flatten().enumerate() {
        compare(root, &schema["items"], entry, &format!("{place}/{index}"), faults);
    }
    let Some(object) = value.as_object() else { return };
    for (key, entry) in object {
        match schema["properties"].get(key) {
            Some(schema) => compare(root, schema, entry, &format!("{place}/{key}"), faults),
            None => faults.push(format!("{place}/{key}: is not in the schema")),
        }
    }
    for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !object.contains_key(key) {
            faults.push(format!("{place}/{key}: is missing"));
        }
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
