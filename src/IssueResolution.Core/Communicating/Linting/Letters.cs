using System.Globalization;

namespace IssueResolution.Communicating;

/// <summary>Characters as phrases are compared: one form for both widths, for both cases, for each kind of quote and hyphen.</summary>
internal static class Letters
{
    private const string FullWidthKatakana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string VoicedFromNext = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";
    private const string SemiVoicedFromNext = "はひふへほハヒフヘホ";

    /// <summary>Characters that show nothing: soft hyphens, joiners, byte order marks.</summary>
    internal static bool IsInvisible(char letter) => letter is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    internal static char Fold(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(letter - 0xFEE0)),
        >= '\uFF61' and <= '\uFF9D' => FullWidthKatakana[letter - '\uFF61'],
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>A kana and the mark behind it as one kana; null where they do not go together.</summary>
    internal static char? Voiced(char kana, char mark) => mark switch
    {
        '\u3099' or '\uFF9E' when VoicedFromNext.IndexOf(kana) >= 0 => (char)(kana + 1),
        '\u3099' or '\uFF9E' when kana is 'う' or 'ウ' => kana == 'う' ? 'ゔ' : 'ヴ',
        '\u309A' or '\uFF9F' when SemiVoicedFromNext.IndexOf(kana) >= 0 => (char)(kana + 2),
        _ => null,
    };

    /// <summary>Kana, kanji and their punctuation: written without spaces between words.</summary>
    internal static bool IsJapanese(char folded) => folded is
        (>= '\u3001' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Letters, marks and digits of writing that keeps words apart.</summary>
    internal static bool IsSpaced(char folded) =>
        !IsJapanese(folded) && (char.IsLetterOrDigit(folded) || folded == '_' || char.GetUnicodeCategory(folded) == UnicodeCategory.NonSpacingMark);

    /// <summary>Between two letters it makes one word of them.</summary>
    internal static bool IsJoiner(char folded) => folded is '-' or '\'';
}
