//! What an element of HTML does to the lines of its page.
//!
//! Source: the WHATWG HTML Standard, 15.3: which elements are blocks, and which have margins.

use super::tokens::Tag;

/// What an element does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Goes along in the line.
    Inline,
    /// In the line, and bold.
    Bold,
    /// On lines of its own.
    Block,
    /// On lines of its own, with a blank line before and after.
    Paragraph,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// `<ol>`, or `<ul>` and its like.
    List { ordered: bool },
    /// `<li>`.
    ListItem,
    /// `<table>`.
    Table,
    /// `<tbody>` and its like.
    TableSection,
    /// `<tr>`.
    Row,
    /// `<td>`, `<th>`.
    Cell,
    /// `<br>`.
    Break,
    /// `<hr>`.
    Rule,
    /// `<img>`.
    Image,
    /// `<pre>`, `<textarea>`.
    Preformatted,
    /// Has no content and shows no words.
    Void,
}

/// What the element called `name` does, in lower case.
pub(super) fn kind_of(name: &str) -> Kind {
    match name {
        "p" | "blockquote" | "figure" | "dl" | "fieldset" => Kind::Paragraph,
        "b" | "strong" => Kind::Bold,
        "br" => Kind::Break,
        "div" | "section" | "article" | "header" | "footer" | "nav" | "main" | "aside" | "address" | "dt" | "dd"
        | "form" | "body" | "html" | "head" | "center" | "details" | "summary" | "dialog" | "figcaption" | "legend"
        | "caption" | "option" | "optgroup" | "hgroup" | "search" | "frameset" | "noframes" | "title" => Kind::Block,
        "h1" => Kind::Heading(1),
        "h2" => Kind::Heading(2),
        "h3" => Kind::Heading(3),
        "h4" => Kind::Heading(4),
        "h5" => Kind::Heading(5),
        "h6" => Kind::Heading(6),
        "ol" => Kind::List { ordered: true },
        "ul" | "menu" | "dir" => Kind::List { ordered: false },
        "li" => Kind::ListItem,
        "table" => Kind::Table,
        "tbody" | "thead" | "tfoot" => Kind::TableSection,
        "tr" => Kind::Row,
        "td" | "th" => Kind::Cell,
        "hr" => Kind::Rule,
        "img" => Kind::Image,
        "pre" | "textarea" | "xmp" | "listing" | "plaintext" => Kind::Preformatted,
        "area" | "base" | "basefont" | "bgsound" | "col" | "embed" | "frame" | "input" | "link" | "meta" | "param"
        | "source" | "track" | "wbr" => Kind::Void,
        _ => Kind::Inline,
    }
}

/// Whether HTML knows the name: of an element that [`kind_of`] tells from others, or of a usual inline element.
pub(in crate::text) fn is_known(name: &str) -> bool {
    kind_of(name) != Kind::Inline
        || matches!(
            name,
            "a" | "abbr"
                | "button"
                | "cite"
                | "code"
                | "del"
                | "em"
                | "font"
                | "i"
                | "ins"
                | "kbd"
                | "label"
                | "mark"
                | "q"
                | "s"
                | "select"
                | "small"
                | "span"
                | "strike"
                | "sub"
                | "sup"
                | "time"
                | "tt"
                | "u"
                | "var"
                | "script"
                | "style"
                | "noscript"
                | "svg"
                | "iframe"
        )
}

/// Whether a start tag opens the page's own furniture: menus, banners, side columns, feet, buttons, what is hidden.
/// `in_main`: inside the page's main part, where headers and footers belong to the text.
pub(super) fn is_chrome(name: &str, tag: &Tag<'_>, in_main: bool) -> bool {
    match name {
        "nav" | "aside" | "button" | "select" | "dialog" | "search" => return true,
        "header" | "footer" if !in_main => return true,
        _ => {}
    }
    tag.attributes().any(|(attribute, value)| match_attribute(attribute, value))
}

/// Whether one attribute says that an element is furniture.
fn match_attribute(attribute: &str, value: &str) -> bool {
    let is = |name: &str| attribute.eq_ignore_ascii_case(name);
    if is("role") {
        return [
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
        ]
        .iter()
        .any(|role| value.trim().eq_ignore_ascii_case(role));
    }
    if is("class") || is("id") {
        let value = value.to_ascii_lowercase();
        return ["cookie", "breadcrumb", "crumbs", "skip-link", "skiplink", "skip-to"]
            .iter()
            .any(|word| value.contains(word))
            || value.split_ascii_whitespace().any(|word| word == "skip");
    }
    if is("style") {
        let value: String =
            value.chars().take(500).filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
        return value.contains("display:none") || value.contains("visibility:hidden");
    }
    is("hidden") && !value.eq_ignore_ascii_case("until-found")
}

/// Whether a `style` makes its words bold.
pub(super) fn is_bold_style(tag: &Tag<'_>) -> bool {
    let Some(style) = tag.attribute("style") else { return false };
    let Some((_, weight)) = style.split_once("font-weight") else { return false };
    let weight = weight.trim_start_matches([' ', ':']);
    ["bold", "600", "700", "800", "900"].iter().any(|bold| weight.starts_with(bold))
}
