namespace SocialSectorHr.Tests;

/// <summary>What a question leaves for the garbage collector.</summary>
internal static class Allocation
{
    /// <summary>Asks to be warm; asking twice more allocates nothing, and gives the same answer.</summary>
    public static void IsNone<T>(Func<T> ask)
    {
        T warm = ask();
        long bytes = Of(() =>
        {
            _ = ask();
            return ask();
        });
        Assert.Equal(0, bytes);
        Assert.Equal(warm, ask());
    }

    /// <summary>The bytes of one more question, after two to be warm, its answer included.</summary>
    public static long Of<T>(Func<T> ask)
    {
        T? kept = default;
        long bytes = Of(() => { kept = ask(); });
        GC.KeepAlive(kept);
        return bytes;
    }

    /// <summary>The bytes of one more call, after two to be warm: the least of a few, for the runtime may compile a method anew in one.</summary>
    public static long Of(Action call)
    {
        call();
        call();
        long least = long.MaxValue;
        for (int i = 0; i < 3 && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
