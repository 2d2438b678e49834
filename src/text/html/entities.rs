//! Character references: `&nbsp;`, `&#8217;`, `&#x2019;`.
//!
//! In:     text of a page.   Out: what a reference stands for.
//! Source: the WHATWG HTML Standard, 13.5, its names for Latin letters and for the signs of typeset English;
//!         numbers 128 to 159 mean Windows-1252.

use crate::find::find;
use crate::text::decode::windows_1252;

/// Longest name in [`NAMES`], with room for numbers.
const LONGEST: usize = 24;

/// The character for which a reference at the start of `text` ("&…") stands, and the bytes it takes.
pub(in crate::text) fn opt_reference(text: &str) -> Option<(char, usize)> {
    let rest = text.strip_prefix('&')?;
    if let Some(number) = rest.strip_prefix('#') {
        return opt_number(number).map(|(c, len)| (c, len + 2));
    }
    let len = rest.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let name = Some(&rest[..len]).filter(|name| !name.is_empty())?;
    let entry = ["&", name, " "].concat();
    let known = NAMES[find(NAMES, &entry)? + entry.len()..].chars().next()?;
    if rest[len..].starts_with(';') {
        return Some((known, len + 2));
    }
    // "&nbsp" without its semicolon is old and common; "&deg=20" is part of an address.
    (OLD.contains(&name) && !rest[len..].starts_with('=')).then_some((known, len + 1))
}

/// A number in decimal or, after an x, hexadecimal, with or without its semicolon.
fn opt_number(text: &str) -> Option<(char, usize)> {
    let (digits, radix, before) = match text.strip_prefix(['x', 'X']) {
        Some(rest) => (rest, 16, 1),
        None => (text, 10, 0),
    };
    let len = digits.bytes().take(LONGEST).take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if len == 0 {
        return None;
    }
    let number = u32::from_str_radix(&digits[..len], radix).unwrap_or(u32::MAX);
    let c = match number {
        0x80..=0x9F => windows_1252(number as u8),
        0 => char::REPLACEMENT_CHARACTER,
        _ => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    Some((c, before + len + usize::from(digits[len..].starts_with(';'))))
}

/// Names that browsers read without a semicolon as well; of those, the ones seen.
const OLD: [&str; 12] = ["AMP", "GT", "LT", "QUOT", "amp", "copy", "gt", "lt", "nbsp", "pound", "quot", "shy"];

/// Every name that is read, the usual ones first: an ampersand, the name, a space, and what it stands for. One text is a
/// third of the size of a table.
static NAMES: &str = "\
    &nbsp \u{A0}&amp &&lt <&gt >&quot \"&rsquo ’&lsquo ‘&ldquo “&rdquo ”&ndash –&mdash —&hellip …&pound £&bull •\
    &middot ·&shy \u{AD}&apos '&eacute é&agrave à&AElig Æ&AMP &&Aacute Á&Abreve Ă&Acirc Â&Agrave À&Amacr Ā&Aogon Ą\
    &Aring Å&Atilde Ã&Auml Ä&COPY ©&Cacute Ć&Ccaron Č&Ccedil Ç&Ccirc Ĉ&Cdot Ċ&Cedilla ¸&Dagger ‡&Dcaron Ď&Delta Δ\
    &Dot ¨&Dstrok Đ&ENG Ŋ&ETH Ð&Eacute É&Ecaron Ě&Ecirc Ê&Edot Ė&Egrave È&Emacr Ē&Eogon Ę&Euml Ë&GT >&Gbreve Ğ\
    &Gcedil Ģ&Gcirc Ĝ&Gdot Ġ&Hcirc Ĥ&Hstrok Ħ&IJlig Ĳ&Iacute Í&Icirc Î&Idot İ&Igrave Ì&Imacr Ī&Iogon Į&Itilde Ĩ\
    &Iuml Ï&Jcirc Ĵ&Kcedil Ķ&LT <&Lacute Ĺ&Lcaron Ľ&Lcedil Ļ&Lmidot Ŀ&Lstrok Ł&Nacute Ń&Ncaron Ň&Ncedil Ņ\
    &NewLine \u{A}&NonBreakingSpace \u{A0}&Ntilde Ñ&OElig Œ&Oacute Ó&Ocirc Ô&Odblac Ő&Ograve Ò&Omacr Ō&Omega Ω\
    &Oslash Ø&Otilde Õ&Ouml Ö&Prime ″&QUOT \"&REG ®&Racute Ŕ&Rcaron Ř&Rcedil Ŗ&Sacute Ś&Scaron Š&Scedil Ş&Scirc Ŝ\
    &Sigma Σ&THORN Þ&Tab \u{9}&Tcaron Ť&Tcedil Ţ&Tstrok Ŧ&Uacute Ú&Ubreve Ŭ&Ucirc Û&Udblac Ű&Ugrave Ù&Umacr Ū\
    &Uogon Ų&Uring Ů&Utilde Ũ&Uuml Ü&Wcirc Ŵ&Yacute Ý&Ycirc Ŷ&Yuml Ÿ&Zacute Ź&Zcaron Ž&Zdot Ż\
    &ZeroWidthSpace \u{200B}&aacute á&abreve ă&acirc â&acute ´&aelig æ&alpha α&amacr ā&angst Å&aogon ą&aring å\
    &ast *&asymp ≈&atilde ã&auml ä&bdquo „&beta β&bigstar ★&blacksquare ▪&blacktriangleright ▸&brvbar ¦&bsol \\\
    &bullet •&cacute ć&ccaron č&ccedil ç&ccirc ĉ&cdot ċ&cedil ¸&cent ¢&check ✓&checkmark ✓&circ ˆ&circledR ®\
    &colon :&comma ,&commat @&copy ©&copysr ℗&cross ✗&curren ¤&dagger †&darr ↓&dash ‐&dcaron ď&deg °&delta δ&die ¨\
    &div ÷&divide ÷&dollar $&dstrok đ&dtri ▿&ecaron ě&ecirc ê&edot ė&egrave è&emacr ē&emsp \u{2003}&eng ŋ\
    &ensp \u{2002}&eogon ę&epsilon ε&equals =&eth ð&euml ë&euro €&excl !&female ♀&ffilig ﬃ&fflig ﬀ&ffllig ﬄ\
    &filig ﬁ&flat ♭&fllig ﬂ&fnof ƒ&frac12 ½&frac13 ⅓&frac14 ¼&frac15 ⅕&frac18 ⅛&frac23 ⅔&frac34 ¾&frac38 ⅜\
    &frac58 ⅝&frac78 ⅞&frasl ⁄&gamma γ&gbreve ğ&gcirc ĝ&gdot ġ&ge ≥&grave `&hairsp \u{200A}&half ½&hcirc ĥ\
    &hearts ♥&horbar ―&hstrok ħ&iacute í&icirc î&iexcl ¡&igrave ì&ijlig ĳ&imacr ī&imath ı&infin ∞&inodot ı&iogon į\
    &iquest ¿&itilde ĩ&iuml ï&jcirc ĵ&kcedil ķ&kgreen ĸ&lacute ĺ&laquo «&larr ←&lbrack [&lcaron ľ&lcedil ļ&le ≤\
    &lmidot ŀ&lowbar _&loz ◊&lpar (&lrm \u{200E}&lsaquo ‹&lsqb [&lstrok ł&ltri ◃&macr ¯&male ♂&micro µ&minus −\
    &mldr …&mu μ&nacute ń&napos ŉ&natural ♮&ncaron ň&ncedil ņ&ne ≠&nldr ‥&not ¬&ntilde ñ&num #&numero №\
    &numsp \u{2007}&oacute ó&ocirc ô&odblac ő&oelig œ&ograve ò&omacr ō&omega ω&ordf ª&ordm º&oslash ø&otilde õ\
    &ouml ö&para ¶&percnt %&period .&permil ‰&phone ☎&pi π&plus +&plusmn ±&pm ±&prime ′&puncsp \u{2008}&quest ?\
    &racute ŕ&radic √&raquo »&rarr →&rbrack ]&rcaron ř&rcedil ŗ&reg ®&rlm \u{200F}&rpar )&rsaquo ›&rsqb ]&rtri ▹\
    &sacute ś&sbquo ‚&scaron š&scedil ş&scirc ŝ&sect §&semi ;&sharp ♯&sigma σ&sol /&squ □&squf ▪&star ☆&starf ★\
    &strns ¯&sup1 ¹&sup2 ²&sup3 ³&szlig ß&tcaron ť&tcedil ţ&thinsp \u{2009}&thorn þ&tilde ˜&times ×&trade ™\
    &triangleright ▹&tstrok ŧ&uacute ú&uarr ↑&ubreve ŭ&ucirc û&udblac ű&ugrave ù&umacr ū&uml ¨&uogon ų&uring ů\
    &utilde ũ&utri ▵&uuml ü&verbar |&wcirc ŵ&yacute ý&ycirc ŷ&yen ¥&yuml ÿ&zacute ź&zcaron ž&zdot ż&zwj \u{200D}\
    &zwnj \u{200C}";
