using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>A type, method or field that an instruction names.</summary>
/// <param name="On">The value type on which an inherited method is called, such as Instant for object.ToString; else nil.</param>
internal readonly record struct IlToken(EntityHandle Named, EntityHandle On);

/// <summary>The metadata tokens in a method body, in the order of its instructions.</summary>
internal static class IlTokens
{
    private static readonly Dictionary<int, OperandType> _operands = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    public static IEnumerable<IlToken> In(byte[] il)
    {
        EntityHandle constrained = default;
        for (int at = 0; at < il.Length;)
        {
            int code = il[at++];
            if (code == 0xFE)
            {
                code = (code << 8) | il[at++];
            }

            var operand = _operands[code];
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var named = MetadataTokens.EntityHandle(BitConverter.ToInt32(il, at));
                yield return new(named, constrained);
                constrained = code == (ushort)OpCodes.Constrained.Value ? named : default;
            }

            at += operand == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(il, at)) : LengthOf(operand);
        }
    }

    private static int LengthOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
