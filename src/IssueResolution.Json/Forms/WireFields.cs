using System.Collections.Immutable;

namespace IssueResolution.Json;

/// <summary>Puts forms behind keys, and keys into objects.</summary>
internal static class WireFields
{
    /// <summary>An object without the key is refused.</summary>
    public static WireField<TOwner, TValue> Required<TOwner, TValue>(this WireForm<TValue> form, string key, string hint, Func<TOwner, TValue> of) =>
        new(key, hint, form.Schema, isRequired: true, value => form.Read(value!), owner => form.Write(of(owner)));

    /// <summary>The key is left out where there is no value.</summary>
    public static WireField<TOwner, TValue?> Optional<TOwner, TValue>(this WireForm<TValue> form, string key, string hint, Func<TOwner, TValue?> of)
        where TValue : class =>
        new(key, hint, form.Schema, isRequired: false, value => value is null ? null : form.Read(value), owner => of(owner) is { } value ? form.Write(value) : null);

    /// <inheritdoc cref="Optional{TOwner, TValue}"/>
    public static WireField<TOwner, TValue?> OptionalValue<TOwner, TValue>(this WireForm<TValue> form, string key, string hint, Func<TOwner, TValue?> of)
        where TValue : struct =>
        new(key, hint, form.Schema, isRequired: false, value => value is null ? null : form.Read(value), owner => of(owner) is { } value ? form.Write(value) : null);

    /// <summary>The key is left out where the value goes without saying.</summary>
    public static WireField<TOwner, bool> Usually<TOwner>(this WireForm<bool> form, bool usual, string key, string hint, Func<TOwner, bool> of) =>
        new(key, hint, form.Schema, isRequired: false, value => value is null ? usual : form.Read(value), owner => of(owner) == usual ? null : form.Write(of(owner)));

    /// <summary>The key is left out where the list is empty.</summary>
    public static WireField<TOwner, ImmutableArray<TItem>> OrEmpty<TOwner, TItem>(
        this WireForm<ImmutableArray<TItem>> form, string key, string hint, Func<TOwner, ImmutableArray<TItem>> of) =>
        new(key, hint, form.Schema, isRequired: false, value => value is null ? [] : form.Read(value), owner => of(owner).IsEmpty ? null : form.Write(of(owner)));

    /// <summary>An object of these keys and no others, written in their order.</summary>
    /// <param name="name">By which the schema calls it.</param>
    /// <param name="make">Takes what it needs from the object; every key it may have is known by then.</param>
    /// <param name="fields">The keys.</param>
    public static WireForm<TOwner> Object<TOwner>(string name, Func<WireValue, TOwner> make, params ImmutableArray<WireField<TOwner>> fields)
    {
        ImmutableArray<string> keys = [.. fields.Select(field => field.Key)];
        return new(
            value =>
            {
                value.RefuseKeysOtherThan(keys);
                return make(value);
            },
            owner => WireNode.Object(fields.Select(field => (field.Key, field.Write(owner)))),
            SchemaPart.Object(fields.Select(field => (field.Key, field.Schema, field.IsRequired))).Named(name));
    }

    /// <summary>A list of such values.</summary>
    public static WireForm<ImmutableArray<TItem>> ToList<TItem>(this WireForm<TItem> form) => new(
        list => [.. list.Items.Select(form.Read)],
        items => WireNode.List(items.Select(form.Write)),
        SchemaPart.List(form.Schema));
}
