using System.Text;

namespace IssueResolution.Cli.Inputs;

/// <summary>Text encodings by name, each failing on bytes that it does not know.</summary>
internal static class Encodings
{
    static Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>The encoding with an IANA name such as utf-8, shift_jis or windows-1252; null when .NET knows none of that name.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public static string Unknown(string name) =>
        $"\"{name}\" is no encoding. Write its IANA name, such as \"utf-8\", \"windows-1252\" or \"shift_jis\".";
}
