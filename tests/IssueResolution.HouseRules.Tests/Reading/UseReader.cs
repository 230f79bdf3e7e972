using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>Reads every mention out of an assembly: bases, signatures, attributes and, instruction by instruction, method bodies.</summary>
internal sealed class UseReader
{
    private readonly MetadataNames _names = new();
    private readonly HashSet<Use> _uses = [];
    private readonly PEReader _image;
    private readonly MetadataReader _reader;

    private UseReader(PEReader image)
    {
        _image = image;
        _reader = image.GetMetadataReader();
    }

    public static ImmutableArray<Use> Read(ImmutableArray<byte> image)
    {
        using var file = new PEReader(image);
        var reader = new UseReader(file);
        foreach (var handle in reader._reader.TypeDefinitions)
        {
            reader.ReadType(handle);
        }

        reader.ReadTables();
        return [.. reader._uses.OrderBy(use => use.ByType, StringComparer.Ordinal).ThenBy(use => use.ByMember, StringComparer.Ordinal)];
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        string name = _names.GetTypeFromDefinition(_reader, handle, 0);
        Add(name, "", type.BaseType);
        Attributes(name, "", type.GetCustomAttributes());
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Add(name, "", _reader.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            _uses.Add(new(name, _reader.GetString(field.Name), field.DecodeSignature(_names, null)));
            Attributes(name, _reader.GetString(field.Name), field.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            ReadMethod(name, method);
        }
    }

    private void ReadMethod(string type, MethodDefinition method)
    {
        string name = _reader.GetString(method.Name);
        Attributes(type, name, method.GetCustomAttributes());
        var signature = method.DecodeSignature(_names, null);
        foreach (string mentioned in signature.ParameterTypes.Append(signature.ReturnType))
        {
            _uses.Add(new(type, name, mentioned));
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        foreach (var token in IlTokens.In(body.GetILBytes() ?? []))
        {
            Add(type, name, token.Named);
            if (!token.On.IsNil)
            {
                string called = Describe(token.Named);
                _uses.Add(new(type, name, Describe(token.On) + called[called.LastIndexOf('.', called.IndexOf('('))..]));
            }
        }

        foreach (var region in body.ExceptionRegions.Where(region => !region.CatchType.IsNil))
        {
            Add(type, name, region.CatchType);
        }

        if (!body.LocalSignature.IsNil)
        {
            foreach (string local in _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null))
            {
                _uses.Add(new(type, name, local));
            }
        }
    }

    /// <summary>Whatever no walk reached (properties, parameters, module attributes) still stands in the tables of references.</summary>
    private void ReadTables()
    {
        var seen = _uses.Select(use => use.Target).ToHashSet();
        var references = _reader.MemberReferences.Select(handle => (EntityHandle)handle)
            .Concat(_reader.TypeReferences.Select(handle => (EntityHandle)handle));
        foreach (string target in references.Select(Describe).Where(target => !seen.Any(other => other.Contains(target, StringComparison.Ordinal))))
        {
            _uses.Add(new("(assembly)", "", target));
        }
    }

    private void Attributes(string type, string member, CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            Add(type, member, _reader.GetCustomAttribute(handle).Constructor);
        }
    }

    private void Add(string type, string member, EntityHandle handle)
    {
        if (!handle.IsNil)
        {
            _uses.Add(new(type, member, Describe(handle)));
        }
    }

    private string Describe(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return _names.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0);
            case HandleKind.TypeReference:
                return _names.GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0);
            case HandleKind.TypeSpecification:
                return _names.GetTypeFromSpecification(_reader, null, (TypeSpecificationHandle)handle, 0);
            case HandleKind.MethodDefinition:
                var method = _reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                return $"{Describe(method.GetDeclaringType())}.{_reader.GetString(method.Name)}{Parameters(method.DecodeSignature(_names, null))}";
            case HandleKind.FieldDefinition:
                var field = _reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                return $"{Describe(field.GetDeclaringType())}.{_reader.GetString(field.Name)}";
            case HandleKind.MethodSpecification:
                var specification = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return $"{Describe(specification.Method)}<{string.Join(",", specification.DecodeSignature(_names, null))}>";
            case HandleKind.MemberReference:
                var member = _reader.GetMemberReference((MemberReferenceHandle)handle);
                string shape = member.GetKind() == MemberReferenceKind.Method ? Parameters(member.DecodeMethodSignature(_names, null)) : "";
                return $"{Describe(member.Parent)}.{_reader.GetString(member.Name)}{shape}";
            default:
                return MetadataTokens.GetToken(handle).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static string Parameters(MethodSignature<string> signature) => $"({string.Join(",", signature.ParameterTypes)})";
}
