namespace IssueResolution.Operating;

/// <summary>A place for every id, the same on every machine and unlike for every seed: ids in the order of these numbers are shuffled.</summary>
/// <remarks>
/// FNV-1a over the UTF-16 units of the id, started from the mixed seed, and finished by the mixer of SplitMix64 (Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", 2014). Whole numbers of 64 bits only. It is fair and no secret: whoever knows the seed can
/// foretell the draw.
/// </remarks>
internal static class HashOrder
{
    private const ulong FnvOffset = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    internal static ulong PlaceOf(string id, ulong seed)
    {
        ulong hash = FnvOffset ^ Mixed(seed);
        foreach (char unit in id)
        {
            hash = unchecked((hash ^ unit) * FnvPrime);
        }

        return Mixed(hash);
    }

    /// <summary>A whole number from zero to below the bound; uneven by less than bound / 2^64.</summary>
    internal static int Below(int bound, ulong seed) => (int)(Mixed(unchecked(seed ^ GoldenGamma)) % (ulong)bound);

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            ulong mixed = value + GoldenGamma;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
