/*
 * Starts the program on the Python beside it: one source for both executables.
 *
 * WINDOW   defined: the window's program, which speaks in message boxes; else the command line.
 * ENTRY    what Python runs, as a wide string literal.
 * MODEL_ID the AppUserModelID, the same as the Start menu's entry has.
 *
 * Nothing is taken from the environment, the registry, or the working folder: Python is isolated (-I), its
 * paths are those of runtime\python3xx._pth, and libraries come from the installation and from Windows only.
 */
#define COBJMACROS
#include <windows.h>
#include <shellapi.h>
#include <shobjidl.h>
#include <stdio.h>
#include <stdlib.h>
#include <tlhelp32.h>
#include <wchar.h>

#define TITLE L"Aspire Desktop"

#include "ending.h"
#include "closing.h"

#define PATH_UNITS 32768
#define DAMAGED 3

typedef int (*PythonMain)(int, wchar_t **);
typedef HRESULT (WINAPI *ExcludeApplication)(PCWSTR, BOOL);

static wchar_t folder[PATH_UNITS];

static int fail(const wchar_t *what, DWORD code)
{
    static wchar_t text[1024];
    swprintf(text, sizeof text / sizeof *text,
             L"The installation of Aspire Desktop is damaged: %ls (error %lu).\n"
             L"Repair it, or install it again. Your data stays as it is.", what, code);
#ifdef WINDOW
    MessageBoxW(NULL, text, TITLE, MB_ICONERROR | MB_SETFOREGROUND);
#else
    fwprintf(stderr, L"aspire-desktop-cli: %ls\n", text);
#endif
    return DAMAGED;
}

/* Sets `folder` to where this executable lies, without a backslash at its end. */
static BOOL find_folder(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, PATH_UNITS - 64);
    wchar_t *last = length && length < PATH_UNITS - 64 ? wcsrchr(folder, L'\\') : NULL;
    if (!last)
        return FALSE;
    *last = L'\0';
    return TRUE;
}

static const wchar_t *inside(const wchar_t *relative)
{
    static wchar_t path[PATH_UNITS];
    swprintf(path, PATH_UNITS, L"%ls\\%ls", folder, relative);
    return path;
}

/* Memory of a crashed process may hold tokens: Windows Error Reporting takes none of it. */
static void keep_memory_private(void)
{
    HMODULE wer = LoadLibraryExW(L"wer.dll", NULL, LOAD_LIBRARY_SEARCH_SYSTEM32);
    ExcludeApplication exclude;
    wchar_t own[PATH_UNITS];
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    if (!wer || !GetModuleFileNameW(NULL, own, PATH_UNITS))
        return;
    exclude = (ExcludeApplication)(void *)GetProcAddress(wer, "WerAddExcludedApplication");
    if (exclude)
        exclude(wcsrchr(own, L'\\') + 1, FALSE);
}

static int run_python(int count, wchar_t **arguments)
{
    HMODULE library = LoadLibraryExW(inside(L"runtime\\" PYTHON_DLL), NULL,
                                     LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    PythonMain python = library ? (PythonMain)(void *)GetProcAddress(library, "Py_Main") : NULL;
    wchar_t **all;
    int used = 0;
    if (!python)
        return fail(L"runtime\\" PYTHON_DLL L" cannot be loaded", GetLastError());
    /* Qt loads its plugins by itself, and their libraries are found here only. */
    AddDllDirectory(inside(L"runtime\\lib\\PySide6"));
    all = calloc((size_t)count + 8, sizeof *all);
    if (!all)
        return fail(L"there is no memory", GetLastError());
    heed_ending(library);
    all[used++] = arguments[0];
    all[used++] = L"-I";
    all[used++] = L"-X";
    all[used++] = L"utf8";
    all[used++] = L"-c";
    all[used++] = L"import sys; sys.frozen = 'installed'; " ENTRY;
    for (int n = 1; n < count; n++)
        all[used++] = arguments[n];
    return python(used, all);
}

static int start(int count, wchar_t **arguments)
{
    if (!find_folder())
        return fail(L"its own folder cannot be found", GetLastError());
    if (count == 2 && !wcscmp(arguments[1], L"--quit"))
        return close_others(folder);
    if (count == 2 && !wcscmp(arguments[1], L"--forget"))
        return close_others(folder) | forget_sign_in(folder) | forget_menu();
    expect_ending();
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    keep_memory_private();
    return run_python(count, arguments);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, PWSTR line, int show)
{
    int count;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    (void)instance, (void)previous, (void)line, (void)show;
    SetCurrentProcessExplicitAppUserModelID(MODEL_ID);
    return arguments ? start(count, arguments) : fail(L"its arguments cannot be read", GetLastError());
}
#else
int wmain(int count, wchar_t **arguments)
{
    return start(count, arguments);
}
#endif
