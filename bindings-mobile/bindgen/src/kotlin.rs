//! What is put right in UniFFI's Kotlin.
//!
//! - `message` of an error lists its fields; here it is the sentence, as `toString()` is.
//! - `code`, `path`, `en` and `zh` of an error are properties.
//! - A variant without fields is an `object`, printed as `Reason$ExactItem@1b2c3d`; a `data object` prints its name.
//! - A variant's field of an imported type is written `duebook.LocalDate`; a `type_name` would make that an
//!   alias, but then `import duebook.*` beside `import java.time.*` would leave `LocalDate` ambiguous.
//! - A field that holds a plain name or a record has no default; here it has the core's.
//! - A text with half a surrogate pair, which has no UTF-8, escapes as Java's `MalformedInputException`; here it is
//!   a refusal like any other.
//! - What `Extensions.kt` wraps is internal.

use crate::defaults::DEFAULTS;
use crate::{cut, hidden, replaced, with_default};

pub(crate) fn polish(text: &str) -> Result<String, String> {
    let (before, error, after) =
        cut(text, "sealed class DuebookException", "public object FfiConverterTypeDuebookError")?;
    let mut text = format!("{before}{}{after}", self::error(error)?);
    text = text.lines().map(data_object).collect::<Vec<_>>().join("\n") + "\n";
    for imported in ["Instant", "LocalDate"] {
        text = replaced(&text, &format!("duebook.{imported}"), imported)?;
    }
    for [owner, variant, field, ty, value, _] in DEFAULTS {
        let (record, choice) = (format!("data class {owner} ("), format!("sealed class {owner} {{"));
        let variant_starts = format!("data class {variant}(");
        let (start, package): (&[&str], _) =
            if variant.is_empty() { (&[&record], "") } else { (&[&choice, &variant_starts], "duebook.") };
        text = with_default(&text, start, &format!("val `{field}`: {package}{ty}"), value)?;
    }
    text = replaced(
        &text,
        "encode(CharBuffer.wrap(value))\n",
        "try {\n                encode(CharBuffer.wrap(value))\n            } catch (_: java.nio.charset.CharacterCodingException) {\n                \
         throw DuebookException.WrongType(\"\", \"halfCharacter\", \"text\")\n            }\n",
    )?;
    for name in hidden() {
        text = replaced(&text, &format!(" fun `{name}`("), &format!(" internal fun `{name}`("))?;
    }
    Ok(text)
}

fn error(text: &str) -> Result<String, String> {
    let mut text = replaced(text, "        val `path`: kotlin.String", "        override val `path`: kotlin.String")?;
    for name in ["code", "en", "zh"] {
        text = replaced(
            &text,
            &format!("fun `{name}`(): kotlin.String {{"),
            &format!("val `{name}`: kotlin.String get() {{"),
        )?;
    }
    // Every variant holds its path: no need to ask Rust for it.
    let (before, path, after) = cut(&text, " fun `path`(): kotlin.String {", "\n    }\n")?;
    if !path.contains("duebookerror_path") {
        return Err("UniFFI no longer asks for the path of an error".into());
    }
    let after = after.strip_prefix("\n    }\n").unwrap_or(after);
    text = format!("{before} abstract val `path`: kotlin.String\n{after}");
    if !text.contains("override fun toString()") {
        return Err("UniFFI no longer writes the sentence of an error".into());
    }
    let mut messages = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        let fields = messages && line.trim_start().starts_with("get() = \"");
        lines.push(if fields { "            get() = toString()" } else { line });
        messages = line.trim() == "override val message";
    }
    let text = lines.join("\n");
    if text.contains("get() = \"") {
        Err("UniFFI writes the message of an error otherwise now".into())
    } else {
        Ok(text + "\n")
    }
}

fn data_object(line: &str) -> String {
    let bare = line.trim_start();
    if bare.starts_with("object ") && bare.contains(" : ") && bare.ends_with("()") {
        line.replacen("object ", "data object ", 1)
    } else {
        line.to_owned()
    }
}
