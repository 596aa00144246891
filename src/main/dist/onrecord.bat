@echo off
rem Runs On Record: java with the options of onrecord.args, and with the classes of onrecord.jsa where that is there.
rem Options of your own for Java stand in ONRECORD_JAVA_OPTS and are the last word.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "archive="
if exist "%~dp0onrecord.jsa" set archive="-XX:SharedArchiveFile=%~dp0onrecord.jsa"
"%java%" "@%~dp0onrecord.args" %archive% %ONRECORD_JAVA_OPTS% -cp "%~dp0onrecord.jar" onrecord.Main %*
exit /b %errorlevel%
