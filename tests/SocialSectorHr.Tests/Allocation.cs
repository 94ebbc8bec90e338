namespace SocialSectorHr.Tests;

/// <summary>What a question leaves for the garbage collector.</summary>
internal static class Allocation
{
    /// <summary>Asks twice to be warm; asking twice more allocates nothing, and gives the same answer.</summary>
    public static void IsNone<T>(Func<T> ask)
    {
        T warm = ask();
        _ = ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        T answer = ask();
        _ = ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(warm, answer);
    }
}
